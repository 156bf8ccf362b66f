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
import org.dangvan.law.LawBook.Due;
import org.dangvan.law.LawBook.Outcome;
import org.dangvan.law.LawBook.Refused;
import org.dangvan.law.LawBook.Standing;

/** Counts what differs between receipts by the law in force and by a draft. */
final class Comparison {

    private static final String NO_LONGER = "dự thảo không có quy định cho trường hợp này";
    private static final String STANDS = "thời hạn đang dừng từ ngày ";
    private static final String NEWLY = "hiện chưa có quy định cho trường hợp này";

    private final LocalDate today;
    private final Map<String, Long> selected = new TreeMap<>();
    private final Map<String, Long> wouldBe = new TreeMap<>();
    private final Map<String, Long> unanswered = new TreeMap<>();
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

    /** Counts so many cases of which the law in force and the draft say the same; gives what differs. */
    Optional<Difference> count(Outcome now, Outcome then, long times) {
        cases += times;
        Optional<String> open = noDay(now).or(() -> noDay(then));
        if (open.isPresent()) {
            unanswered.merge(open.get(), times, Long::sum);
            return Optional.empty();
        }
        return count(receipt(now), receipt(then), times);
    }

    /** Why there is no last day yet, although there is a rule. */
    private static Optional<String> noDay(Outcome outcome) {
        if (outcome instanceof Standing standing) {
            return Optional.of(STANDS + LegalDay.print(standing.since()));
        }
        return outcome instanceof Refused refused ? Optional.of(refused.reason()) : Optional.empty();
    }

    private static Optional<Receipt> receipt(Outcome outcome) {
        return outcome instanceof Due due ? Optional.of(due.receipt()) : Optional.empty();
    }

    private Optional<Difference> count(Optional<Receipt> before, Optional<Receipt> after, long times) {
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
        return new Summary(cases, earlier, later, overdue, lost, gained, unselected, counted(unanswered));
    }

    private static List<String> counted(Map<String, Long> times) {
        return times.entrySet().stream()
                .map(one -> one.getKey() + ": " + one.getValue())
                .toList();
    }
}
