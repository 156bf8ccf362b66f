/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dangvan.base.Receipt;
import org.dangvan.base.Reckoning.Suspension;
import org.dangvan.casework.internal.ComparedLaws;
import org.dangvan.casework.whatif.WhatIf.Case;
import org.dangvan.casework.whatif.WhatIf.Change;
import org.dangvan.casework.whatif.WhatIf.Summary;
import org.dangvan.law.internal.StatutoryDeadlines;
import org.dangvan.pack.Layers;
import org.dangvan.pack.PackState;
import org.dangvan.pack.PacksInForce;
import org.dangvan.pack.law.CaseState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every database must do alike when a draft is tried; a subclass says which one. */
abstract class WhatIfCases {

    private static final LocalDate TODAY = LocalDate.parse("2026-01-05");
    private static final Layers NOW = Rows.layers(List.of(Rows.term(10, "2014-07-01")), "2026-01-01");

    private final List<Change> changes = new ArrayList<>();

    abstract TestDatabase database();

    @BeforeEach
    void empty() throws Exception {
        for (String table : List.of("deadline", "petition", "receipt")) {
            database().run("delete from " + table);
        }
    }

    @Test
    void aShorterTermSaysWhoIsDueEarlierAndWhoBecomesOverdue() throws Exception {
        // Ten working days end on 06/01 and 19/01, seven on 31/12 and 14/01.
        String soon = open("2025-12-22");
        String later = open("2026-01-05");
        rows().deadline(rows().petition(TODAY), "petition.handling", due("2025-12-22"));

        Summary summary = tried(Rows.layers(List.of(Rows.term(7, "2014-07-01")), "2026-01-01"));

        assertThat(summary.cases()).isEqualTo(2);
        assertThat(summary.earlier()).isEqualTo(2);
        assertThat(summary.overdue()).isEqualTo(1);
        assertThat(summary.later() + summary.lost() + summary.gained()).isZero();
        assertThat(changes)
                .extracting(Change::name, change -> change.after().map(LocalDate::toString), Change::overdue)
                .containsExactlyInAnyOrder(
                        tuple(number(soon), Optional.of("2025-12-31"), true),
                        tuple(number(later), Optional.of("2026-01-14"), false));
        assertThat(changes.get(0).why()).contains("10 ngày làm việc → 7 ngày làm việc, Điều 1, văn bản");
    }

    @Test
    void nothingIsChanged() throws Exception {
        open("2025-12-22");
        List<String> before = everything();

        tried(Rows.layers(List.of(Rows.term(3, "2014-07-01")), "2026-01-02"));

        assertThat(changes).hasSize(1);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aDayOffMoreSaysWhoIsDueLaterAndWhy() throws Exception {
        open("2025-12-22");
        open("2025-12-01");

        Summary summary = tried(Rows.layers(List.of(Rows.term(10, "2014-07-01")), "2026-01-01", "2026-01-02"));

        assertThat(summary.later()).isEqualTo(1);
        assertThat(summary.cases()).isEqualTo(2);
        assertThat(changes.get(0).after()).contains(LocalDate.parse("2026-01-07"));
        assertThat(changes.get(0).why()).containsExactly("nay: 02/01/2026 nghỉ 2026-01-02 (Điều 1, văn bản)");
    }

    @Test
    void aVersionThatNoCaseStandsUnderAnyMoreIsNamed() throws Exception {
        open("2025-12-22");
        open("2025-12-22");

        Summary newer = tried(Rows.layers(List.of(Rows.term(10, "2025-01-01")), "2026-01-01"));

        assertThat(newer.unselected()).containsExactly("petition.processing từ 01/07/2014 (Điều 1, văn bản): 2");
        assertThat(newer.earlier() + newer.later()).isZero();
        assertThat(tried(NOW).unselected()).isEmpty();
    }

    @Test
    void aDraftWithoutTheRuleLeavesCasesWithoutADay() throws Exception {
        open("2025-12-22");

        Summary summary = tried(Rows.layers(List.of()));

        assertThat(summary.lost()).isEqualTo(1);
        assertThat(changes.get(0).after()).isEmpty();
    }

    @Test
    void ofAThousandsThatShareAReceiptEachIsTold() throws Exception {
        for (int number = 0; number < 1_100; number++) {
            open("2025-12-22");
        }

        Summary summary = tried(Rows.layers(List.of(Rows.term(11, "2014-07-01")), "2026-01-01"));

        assertThat(summary.later()).isEqualTo(1_100);
        assertThat(changes.stream().map(Change::name).distinct()).hasSize(1_100);
    }

    @Test
    void casesFromElsewhereAreComparedWithTheLawInForce() {
        Stream<Case> cases = Stream.of(
                new Case("a", Rows.RULE, CaseState.on(LocalDate.parse("2025-12-22"))),
                new Case("b", "khong.co", CaseState.on(LocalDate.parse("2025-12-22"))));

        Summary summary =
                laws().over(cases, Rows.layers(List.of(Rows.term(12, "2014-07-01"))), Optional.of(TODAY), changes::add);

        assertThat(summary.cases()).isEqualTo(2);
        assertThat(summary.later()).isEqualTo(1);
        assertThat(changes).extracting(Change::name).containsExactly("a");
    }

    @Test
    void aCaseWithoutADayIsCountedAndSaysWhy() {
        CaseState stopped = new CaseState(
                LocalDate.parse("2025-12-22"),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                List.of(new Suspension(LocalDate.parse("2025-12-24"), Optional.empty(), "thử")),
                List.of());

        Summary summary = laws().over(
                        Stream.of(new Case("a", "petition.processing", stopped)),
                        Rows.layers(List.of(Rows.term(7, "2014-07-01"))),
                        Optional.of(TODAY),
                        changes::add);

        assertThat(changes).isEmpty();
        assertThat(summary.lost()).isZero();
        assertThat(summary.unanswered()).containsExactly("thời hạn đang dừng từ ngày 24/12/2025: 1");
    }

    private Summary tried(Layers draft) {
        return laws().overStore(draft, Optional.of(TODAY), changes::add);
    }

    private ComparedLaws laws() {
        return new ComparedLaws(
                new Fixed(),
                new StatutoryDeadlines(),
                new JdbcRecalculationStore(database().source(), Clock.systemUTC()));
    }

    private Rows rows() {
        return new Rows(database());
    }

    private String open(String start) throws Exception {
        String petition = rows().petition(null);
        rows().deadline(petition, "petition.handling", due(start));
        return petition;
    }

    private static Receipt due(String start) {
        return Rows.receipt(new StatutoryDeadlines().over(NOW), start, 10);
    }

    private static String number(String petition) {
        return "so-" + petition.substring(0, 8);
    }

    private List<String> everything() throws Exception {
        List<String> all = new ArrayList<>(database().texts("select due_day from deadline order by id"));
        all.addAll(database().texts("select version from petition order by id"));
        all.addAll(database().texts("select id from receipt order by id"));
        all.addAll(database().texts("select count(*) from event"));
        return all;
    }

    /** The law in force. */
    private static final class Fixed implements PacksInForce {

        @Override
        public Layers layers() {
            return NOW;
        }

        @Override
        public List<PackState> states() {
            return List.of();
        }
    }
}
