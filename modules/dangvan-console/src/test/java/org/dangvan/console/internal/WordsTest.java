/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dangvan.base.PetitionType;
import org.dangvan.base.TermUnit;
import org.dangvan.base.facts.FactKind;
import org.dangvan.pages.view.Shelf;
import org.dangvan.pages.view.WordsCases;

/** What the officers' pages say. */
class WordsTest extends WordsCases {

    /** Keys that are put together: beginning → endings. */
    private static final Map<String, List<String>> FAMILIES = Map.ofEntries(
            Map.entry("weekday.", List.of("1", "2", "3", "4", "5", "6", "7")),
            Map.entry("weekday.short.", List.of("1", "2", "3", "4", "5", "6", "7")),
            Map.entry("schedule.", List.of("from", "to")),
            Map.entry("schedule.how.", List.of("fixed", "moved", "skipped", "asked", "proposed")),
            Map.entry("type.", names(PetitionType.values())),
            Map.entry("term.", names(TermUnit.values())),
            Map.entry("fact.", names(FactKind.values())),
            Map.entry("petitions.", List.of("from", "to", "asOf")),
            Map.entry("petitions.state.", List.of("open", "overdue", "handled")),
            Map.entry(
                    "petition.",
                    List.of(
                            "number",
                            "received",
                            "type",
                            "sender",
                            "address",
                            "signatories",
                            "source",
                            "field",
                            "content",
                            "unit",
                            "matter",
                            "handled",
                            "outcome",
                            "replyNumber",
                            "co-sender",
                            "assignee",
                            "sealed")),
            Map.entry("level.", List.of("province", "department", "district", "commune", "party")),
            Map.entry(
                    "visit.",
                    List.of(
                            "number",
                            "day",
                            "person",
                            "address",
                            "field",
                            "content",
                            "unit",
                            "matter",
                            "repeated",
                            "result")),
            Map.entry("visit.repeated.", List.of("yes", "no")),
            Map.entry("visits.", List.of("from", "to")),
            Map.entry("handling.", List.of("day", "outcome", "replyNumber")),
            Map.entry(
                    "intake.",
                    List.of(
                            "type",
                            "receivedDay",
                            "source",
                            "anonymous",
                            "signatories",
                            "field",
                            "content",
                            "unit",
                            "matter")),
            Map.entry("receipt.", List.of("skipped", "worked", "rolled", "assumed", "suspended", "extended", "capped")),
            Map.entry("report.", List.of("from", "to", "asOf")),
            Map.entry("law.", List.of("on", "and")),
            Map.entry(
                    "due-day.",
                    List.of("start", "from", "resumed", "decided", "time", "time.wrong", "people", "people.wrong")),
            Map.entry(
                    "home.",
                    List.of(
                            "no-data",
                            "no-data.advice",
                            "no-report",
                            "no-report.advice",
                            "no-right",
                            "no-right.advice")),
            Map.entry(
                    "detail.",
                    List.of(
                            "matter",
                            "content",
                            "field",
                            "result",
                            "number",
                            "address",
                            "type",
                            "unit",
                            "due",
                            "handled",
                            "outcome",
                            "host",
                            "mode",
                            "received")),
            Map.entry("code.mode.", List.of("PERIODIC", "AD_HOC")),
            Map.entry("packs.", packs()));

    WordsTest() {
        super(Shelf.of(WordsTest.class), FAMILIES);
    }

    private static List<String> packs() {
        return Stream.of("active", "idle", "refused", "removed")
                .flatMap(state -> Stream.of(state, state + ".explanation"))
                .toList();
    }
}
