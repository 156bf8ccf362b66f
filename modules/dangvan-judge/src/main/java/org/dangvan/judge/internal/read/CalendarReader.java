/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge.internal.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangvan.base.Citation;
import org.dangvan.base.Confirmation;
import org.dangvan.base.LegalDay;
import org.dangvan.judge.content.CalendarYear;
import org.dangvan.pack.CalendarDay;
import org.dangvan.yaml.Findings;
import org.dangvan.yaml.Form;
import org.dangvan.yaml.Yaml;

/** Reads {@code calendar/<year>.yaml}. */
public final class CalendarReader {

    private static final Map<String, CalendarDay.Kind> KINDS = Map.of(
            "holiday", CalendarDay.Kind.HOLIDAY,
            "compensation", CalendarDay.Kind.COMPENSATION,
            "moved-off", CalendarDay.Kind.MOVED_OFF,
            "worked", CalendarDay.Kind.WORKED);

    private final int year;
    private final Findings findings;

    private CalendarReader(int year, Findings findings) {
        this.year = year;
        this.findings = findings;
    }

    /**
     * Reads a year.
     *
     * @param year year that the file's name says
     */
    public static Optional<CalendarYear> read(Yaml file, int year, Findings findings) {
        return Form.of(file, findings, "year", "status", "source", "days")
                .map(form -> new CalendarReader(year, findings).year(form));
    }

    private CalendarYear year(Form form) {
        String written = form.text("year");
        if (!written.isEmpty() && !written.equals(Integer.toString(year))) {
            findings.add(
                    form.origin("year"),
                    "year-differs",
                    "Tệp tên là năm " + year + " nhưng ghi “year: " + written + "”. Hãy sửa một trong hai.");
        }
        Confirmation confirmation = form.word("status", Words.CONFIRMATIONS, Confirmation.UNCONFIRMED);
        Optional<Citation> source = Citations.required(form, "source", findings);
        List<CalendarDay> days = new ArrayList<>();
        Map<LocalDate, CalendarDay> known = new HashMap<>();
        for (Yaml item : form.items("days")) {
            day(item, source, confirmation).ifPresent(day -> {
                CalendarDay first = known.putIfAbsent(day.day(), day);
                if (first != null) {
                    findings.add(
                            day.origin(),
                            "duplicate-day",
                            "Ngày " + LegalDay.print(day.day()) + " đã có ở dòng "
                                    + first.origin().line() + ". Hãy giữ lại một dòng.");
                }
                days.add(day);
            });
        }
        return new CalendarYear(year, confirmation, days, form.origin());
    }

    private Optional<CalendarDay> day(Yaml item, Optional<Citation> yearSource, Confirmation yearConfirmation) {
        int before = findings.count();
        return Form.of(item, findings, "day", "kind", "name", "recorded", "source", "status")
                .flatMap(form -> {
                    LocalDate day = form.day("day");
                    CalendarDay.Kind kind = form.word("kind", KINDS, CalendarDay.Kind.HOLIDAY);
                    String name = form.text("name", Limits.NAME);
                    Optional<Citation> source =
                            Citations.optional(form, "source", findings).or(() -> yearSource);
                    Confirmation confirmation = form.optionalWord("status", Words.CONFIRMATIONS, yearConfirmation);
                    Optional<LocalDate> recorded = form.optionalDay("recorded");
                    if (findings.count() == before) {
                        check(form, day);
                    }
                    return findings.count() == before
                            ? source.map(citation ->
                                    new CalendarDay(day, kind, name, citation, confirmation, recorded, form.origin()))
                            : Optional.empty();
                });
    }

    private void check(Form form, LocalDate day) {
        if (day.getYear() != year) {
            findings.add(
                    form.origin("day"),
                    "other-year",
                    "Ngày " + LegalDay.print(day) + " không thuộc năm " + year + ". Hãy chuyển sang tệp calendar/"
                            + day.getYear() + ".yaml.");
        }
    }
}
