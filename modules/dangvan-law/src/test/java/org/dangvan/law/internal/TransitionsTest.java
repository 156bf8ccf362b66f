/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.law.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.dangvan.base.Confirmation;
import org.dangvan.base.Receipt;
import org.dangvan.base.Term;
import org.dangvan.base.TermUnit;
import org.dangvan.law.LawBook;
import org.dangvan.pack.law.AmountUnit;
import org.dangvan.pack.law.LawValue;
import org.dangvan.pack.law.LawValue.Amount;
import org.dangvan.pack.law.LawValue.Length;
import org.dangvan.pack.law.LegalEvent;
import org.dangvan.pack.law.Regulation;
import org.dangvan.pack.law.Transition;
import org.dangvan.pack.law.Transition.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A law of ten days until 30/6/2026 and of twenty days since. */
class TransitionsTest {

    private static final Regulation RULE = rule("handling");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // mode, the event of the term, when the case began, when it was over, day of the act, term
                "OLD_CONTINUES,   2026-06-01, 2026-05-01, -,          2026-07-10, 10",
                "OLD_CONTINUES,   2026-07-10, 2026-05-01, -,          2026-07-10, 10",
                "OLD_CONTINUES,   2026-07-10, 2026-07-01, -,          2026-07-10, 20",
                "OLD_CONTINUES,   2026-07-10, 2026-05-01, 2026-06-30, 2026-07-10, 20",
                "OLD_CONTINUES,   2026-07-10, 2026-05-01, 2026-07-01, 2026-07-10, 10",
                "NEW_APPLIES,     2026-06-01, 2026-05-01, -,          2026-07-10, 20",
                "NEW_APPLIES,     2026-06-01, 2026-05-01, -,          2026-06-30, 10",
                "NEW_APPLIES,     2026-06-01, 2026-05-01, -,          2026-07-01, 20",
                "NEW_APPLIES,     2026-06-01, 2026-05-01, 2026-06-30, 2026-07-10, 10",
                "MOST_FAVOURABLE, 2026-06-01, 2026-05-01, -,          2026-07-10, 20",
                "MOST_FAVOURABLE, 2026-06-01, 2026-05-01, -,          2026-06-30, 10"
            })
    void aChangeMovesTheDayOfReferenceOfACaseUnderWay(
            Mode mode, String start, String began, String over, String act, int days) {
        Map<LegalEvent, String> events = over == null
                ? Map.of(LegalEvent.PETITION_RECEIVED, began)
                : Map.of(LegalEvent.PETITION_RECEIVED, began, LegalEvent.CASE_SETTLED, over);
        LawBook law =
                new SampleLaw().aspect("handling", change("handling", mode)).book();

        Receipt receipt = SampleLaw.receipt(law.due(RULE, SampleLaw.on(start, events, act)));

        assertThat(receipt.term()).isEqualTo(new Term(days, TermUnit.CALENDAR_DAYS));
    }

    @Test
    void withoutATransitionTheDayOfTheEventDecides() {
        LawBook law = new SampleLaw().aspect("handling").book();

        assertThat(SampleLaw.receipt(law.due(RULE, SampleLaw.on("2026-06-30")))
                        .term()
                        .amount())
                .isEqualTo(10);
        assertThat(SampleLaw.receipt(law.due(RULE, SampleLaw.on("2026-07-01")))
                        .term()
                        .amount())
                .isEqualTo(20);
    }

    @Test
    void aReceiptSaysWhichLawHoldsAndWhy() {
        LawBook law = new SampleLaw()
                .aspect("handling", change("handling", Mode.NEW_APPLIES))
                .book();
        Map<LegalEvent, String> events = Map.of(LegalEvent.PETITION_RECEIVED, "2026-05-01");

        Receipt receipt = SampleLaw.receipt(law.due(RULE, SampleLaw.on("2026-06-01", events, "2026-07-10")));

        assertThat(receipt.reckoning().orElseThrow().transition()).hasValueSatisfying(transition -> {
            assertThat(transition.aspect()).isEqualTo("mặt handling");
            assertThat(transition.on()).isEqualTo("2026-07-01");
            assertThat(transition.text())
                    .isEqualTo("Đã nhận đơn trước ngày 01/07/2026: việc làm từ ngày 01/07/2026 theo quy định mới");
        });
    }

    @Test
    void ofTwoAmountsTheKinderHolds() {
        Regulation fine = SampleLaw.value(
                "sanction.fine",
                "sanction",
                SampleLaw.version("2020-01-01", Optional.of("2026-07-01"), new Amount(3, AmountUnit.TIMES)),
                SampleLaw.version("2026-07-01", new Amount(5, AmountUnit.TIMES)));
        LawBook law = new SampleLaw()
                .aspect("sanction", change("sanction", Mode.MOST_FAVOURABLE))
                .book();
        Map<LegalEvent, String> events = Map.of(LegalEvent.PETITION_RECEIVED, "2026-05-01");

        LawBook.Applied applied = law.value(fine, SampleLaw.on("2026-06-01", events, "2026-07-10"));

        assertThat(applied.version()).map(version -> version.value().text()).contains("3 lần");
        assertThat(applied.day()).isEqualTo("2026-06-01");
        assertThat(applied.transition()).isPresent();
    }

    @Test
    void oneCaseStandsUnderTheOldTextForOneStepAndTheNewForAnother() {
        LawBook law = new SampleLaw()
                .aspect("settlement", change("settlement", Mode.OLD_CONTINUES))
                .aspect("withdrawal", change("withdrawal", Mode.NEW_APPLIES))
                .aspect("calendar")
                .book();
        Map<LegalEvent, String> events = Map.of(LegalEvent.PETITION_RECEIVED, "2026-05-01");

        assertThat(law.regimes(SampleLaw.on("2026-05-01", events, "2026-07-10"), LocalDate.parse("2026-07-10")))
                .extracting(
                        regime -> regime.aspect() + ": " + regime.transition().text())
                .containsExactly(
                        "settlement: Đã nhận đơn trước ngày 01/07/2026: tiếp tục theo quy định cũ",
                        "withdrawal: Đã nhận đơn trước ngày 01/07/2026: việc làm từ ngày 01/07/2026 theo quy định mới");
        assertThat(law.regimes(SampleLaw.on("2026-05-01", events, "2026-06-30"), LocalDate.parse("2026-06-30")))
                .isEmpty();
        assertThat(SampleLaw.receipt(law.due(rule("settlement"), SampleLaw.on("2026-07-02", events, "2026-07-10")))
                        .term()
                        .amount())
                .isEqualTo(10);
        assertThat(SampleLaw.receipt(law.due(rule("withdrawal"), SampleLaw.on("2026-06-02", events, "2026-07-10")))
                        .term()
                        .amount())
                .isEqualTo(20);
    }

    private static Regulation rule(String aspect) {
        return SampleLaw.term(
                "test.rule",
                aspect,
                SampleLaw.version("2020-01-01", Optional.of("2026-07-01"), days(10)),
                SampleLaw.version("2026-07-01", days(20)));
    }

    private static LawValue days(int amount) {
        return Length.of(new Term(amount, TermUnit.CALENDAR_DAYS));
    }

    private static Transition change(String aspect, Mode mode) {
        return new Transition(
                aspect,
                LocalDate.parse("2026-07-01"),
                LegalEvent.PETITION_RECEIVED,
                Optional.of(LegalEvent.CASE_SETTLED),
                mode,
                SampleLaw.SOURCE,
                Confirmation.CONFIRMED,
                SampleLaw.HERE);
    }
}
