/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dangvan.base.LegalDay;
import org.dangvan.base.Receipt;
import org.dangvan.casework.whatif.WhatIf.Change;
import org.dangvan.casework.whatif.WhatIf.Summary;
import org.dangvan.law.CalendarChange;

/** Counts what differs between receipts by the law in force and by a draft. */
final class Comparison {

    private static final String NO_LONGER = "dự thảo không có quy định cho trường hợp này";
    private static final String NEWLY = "hiện chưa có quy định cho trường hợp này";

    private final LocalDate today;
    private final Map<String, Long> selected = new TreeMap<>();
    private final Map<String, Long> wouldBe = new TreeMap<>();
    private long cases;
    private long earlier;
    private long later;
    private long overdue;
    private long lost;
    private long gained;

    Comparison(LocalDate today) {
        this.today = today;
    }

    /** A case that gets another last day, whoever it is. */
    record Difference(
            String label, Optional<LocalDate> before, Optional<LocalDate> after, boolean overdue, List<String> why) {

        Change of(String name) {
            return new Change(name, label, before, after, overdue, why);
        }
    }

    /** Counts so many cases with the same receipts; gives what differs. */
    Optional<Difference> count(Optional<Receipt> before, Optional<Receipt> after, long times) {
        cases += times;
        before.ifPresent(receipt -> selected.merge(version(receipt), times, Long::sum));
        after.ifPresent(receipt -> wouldBe.merge(version(receipt), times, Long::sum));
        Optional<LocalDate> now = before.map(Receipt::dueDay);
        Optional<LocalDate> then = after.map(Receipt::dueDay);
        if (now.equals(then)) {
            return Optional.empty();
        }
        boolean becomesOverdue = then.filter(today::isAfter).isPresent()
                && now.filter(today::isAfter).isEmpty();
        overdue += becomesOverdue ? times : 0;
        if (now.isEmpty()) {
            gained += times;
        } else if (then.isEmpty()) {
            lost += times;
        } else if (then.get().isBefore(now.get())) {
            earlier += times;
        } else {
            later += times;
        }
        String label = before.or(() -> after).map(Receipt::label).orElse("");
        return Optional.of(new Difference(label, now, then, becomesOverdue, why(before, after)));
    }

    private static List<String> why(Optional<Receipt> before, Optional<Receipt> after) {
        if (before.isEmpty()) {
            return List.of(NEWLY);
        }
        if (after.isEmpty()) {
            return List.of(NO_LONGER);
        }
        List<String> why = new ArrayList<>();
        if (!before.get().term().equals(after.get().term())) {
            why.add(before.get().term().text() + " → " + after.get().term().text() + ", "
                    + after.get().source().text());
        }
        why.addAll(CalendarChange.reasons(before.get(), after.get()));
        return why;
    }

    private static String version(Receipt receipt) {
        return receipt.rule() + " từ " + LegalDay.print(receipt.versionFrom()) + " ("
                + receipt.source().text() + ")";
    }

    Summary summary() {
        List<String> unselected = selected.entrySet().stream()
                .filter(version -> !wouldBe.containsKey(version.getKey()))
                .map(version -> version.getKey() + ": " + version.getValue())
                .toList();
        return new Summary(cases, earlier, later, overdue, lost, gained, unselected);
    }
}
