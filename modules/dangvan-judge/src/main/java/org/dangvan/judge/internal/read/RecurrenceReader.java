/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge.internal.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dangvan.base.LegalDay;
import org.dangvan.icalendar.Recurrences;
import org.dangvan.pack.schedule.OffDay;
import org.dangvan.pack.schedule.Recurrence;
import org.dangvan.pack.schedule.Recurrence.Dates;
import org.dangvan.pack.schedule.Recurrence.Rule;
import org.dangvan.pack.schedule.Recurrence.WeekOfMonth;
import org.dangvan.yaml.Findings;
import org.dangvan.yaml.Form;
import org.dangvan.yaml.Yaml;

/** Reads on which days sessions recur: {@code rule}, {@code week} or {@code dates}. */
final class RecurrenceReader {

    /** The keys of which a version has exactly one. */
    private static final List<String> KINDS = List.of("rule", "week", "dates");

    /** All keys of a version that belong to its days. */
    static final List<String> KEYS = List.of("rule", "start", "week", "dates", "day-off");

    private static final Map<String, OffDay> OFF_DAYS =
            Map.of("next", OffDay.NEXT, "previous", OffDay.PREVIOUS, "skip", OffDay.SKIP, "ask", OffDay.ASK);
    private static final Map<String, OptionalInt> WEEKS = Map.of(
            "1", OptionalInt.of(1),
            "2", OptionalInt.of(2),
            "3", OptionalInt.of(3),
            "4", OptionalInt.of(4),
            "last", OptionalInt.empty());
    private static final int MOST_DATES = 400;

    private final Findings findings;
    private final Recurrences recurrences = new Recurrences();

    RecurrenceReader(Findings findings) {
        this.findings = findings;
    }

    /** The days of a version; empty, with a finding, when it has none or several, or bad ones. */
    Optional<Recurrence> read(Form version) {
        int before = findings.count();
        List<String> written = KINDS.stream().filter(version::has).toList();
        if (written.size() != 1) {
            findings.add(
                    version.origin(),
                    written.isEmpty() ? "missing-key" : "two-values",
                    "Mỗi bản nói ngày tiếp theo đúng một cách. Hãy ghi một trong: " + String.join(", ", KINDS) + ".");
            return Optional.empty();
        }
        String kind = written.get(0);
        misplaced(version, "start", kind.equals("rule"));
        misplaced(version, "day-off", !kind.equals("week"));
        Optional<OffDay> offDay = version.optional("day-off").flatMap(node -> Form.word(node, OFF_DAYS, findings));
        Recurrence read =
                switch (kind) {
                    case "rule" -> rule(version, offDay);
                    case "week" -> new WeekOfMonth(version.word("week", WEEKS, OptionalInt.empty()));
                    default -> new Dates(dates(version), offDay);
                };
        return findings.count() == before ? Optional.of(read) : Optional.empty();
    }

    private void misplaced(Form version, String key, boolean allowed) {
        if (!allowed && version.has(key)) {
            findings.add(
                    version.origin(key),
                    "unknown-key",
                    key.equals("start")
                            ? "Khóa “start” chỉ đi cùng “rule”. Hãy bỏ."
                            : "Khóa “day-off” không đi cùng “week”: ngày đề xuất luôn là ngày làm việc. Hãy bỏ.");
        }
    }

    private Rule rule(Form version, Optional<OffDay> offDay) {
        int before = findings.count();
        String rule = version.text("rule");
        Optional<LocalDate> start = version.optionalDay("start");
        if (findings.count() == before && recurrences.read(rule, start) instanceof Recurrences.Bad bad) {
            findings.add(version.origin(bad.code().equals("bad-start") ? "start" : "rule"), bad.code(), bad.message());
        }
        return new Rule(rule, start, offDay);
    }

    private List<LocalDate> dates(Form version) {
        List<Yaml> items = version.items("dates");
        if (items.isEmpty()
                && version.optional("dates")
                        .filter(Yaml.Items.class::isInstance)
                        .isPresent()) {
            findings.add(version.origin("dates"), "empty-value", "Danh sách ngày trống. Hãy ghi ít nhất một ngày.");
        }
        if (items.size() > MOST_DATES) {
            findings.add(
                    version.origin("dates"),
                    "too-many",
                    "Có " + items.size() + " ngày, tối đa " + MOST_DATES
                            + ". Hãy chia thành nhiều bản hoặc dùng “rule”.");
            return List.of();
        }
        List<LocalDate> days = new ArrayList<>();
        for (Yaml item : items) {
            Form.day(item, findings).ifPresent(day -> {
                if (!days.isEmpty() && !day.isAfter(days.get(days.size() - 1))) {
                    findings.add(
                            item.origin(),
                            days.contains(day) ? "double-day" : "days-out-of-order",
                            LegalDay.print(day)
                                    + (days.contains(day)
                                            ? " đã ghi ở trên. Hãy bỏ ngày trùng."
                                            : " đứng sau " + LegalDay.print(days.get(days.size() - 1))
                                                    + ". Hãy xếp các ngày tăng dần."));
                } else if (day.getYear() < Recurrences.FIRST_YEAR || day.getYear() > Recurrences.LAST_YEAR) {
                    findings.add(
                            item.origin(),
                            "bad-day",
                            "Ngày tiếp nằm trong các năm " + Recurrences.FIRST_YEAR + "–" + Recurrences.LAST_YEAR
                                    + ". Hãy sửa năm.");
                } else {
                    days.add(day);
                }
            });
        }
        return days;
    }
}
