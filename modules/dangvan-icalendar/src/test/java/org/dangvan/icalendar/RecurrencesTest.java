/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dangvan.icalendar.Recurrences.Bad;
import org.dangvan.icalendar.Recurrences.Good;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrencesTest {

    private final Recurrences recurrences = new Recurrences();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=MONTHLY;BYMONTHDAY=1,16                | 2026-02-01 | 2026-04-01 | 2026-02-01 2026-02-16 2026-03-01 2026-03-16",
                "FREQ=MONTHLY;BYMONTHDAY=-1                  | 2026-02-01 | 2026-04-01 | 2026-02-28 2026-03-31",
                "FREQ=MONTHLY;BYMONTHDAY=31                  | 2026-03-01 | 2026-06-01 | 2026-03-31 2026-05-31",
                "FREQ=MONTHLY;BYDAY=2TU                      | 2026-03-01 | 2026-05-01 | 2026-03-10 2026-04-14",
                "FREQ=MONTHLY;BYDAY=-1FR                     | 2026-03-01 | 2026-05-01 | 2026-03-27 2026-04-24",
                "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1 | 2026-02-01 | 2026-04-01 | 2026-02-27 2026-03-31",
                "FREQ=WEEKLY;BYDAY=TH                        | 2026-12-25 | 2027-01-08 | 2026-12-31 2027-01-07",
                "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR             | 2026-03-06 | 2026-03-11 | 2026-03-06 2026-03-09 2026-03-10",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29         | 2026-01-01 | 2033-01-01 | 2028-02-29 2032-02-29",
                "FREQ=YEARLY;BYMONTH=1,7;BYMONTHDAY=15       | 2026-01-01 | 2027-01-01 | 2026-01-15 2026-07-15"
            })
    void theDaysOfARuleAreThoseOfRfc5545(String rule, LocalDate from, LocalDate to, String days) {
        assertThat(recurrences.read(rule, Optional.empty())).isInstanceOf(Good.class);
        assertThat(recurrences.days(rule, Optional.empty(), from, to))
                .isEqualTo(
                        List.of(days.split(" ")).stream().map(LocalDate::parse).toList());
    }

    @Test
    void everySecondWeekIsCountedFromItsStart() {
        Optional<LocalDate> start = Optional.of(LocalDate.parse("2026-01-06"));

        assertThat(recurrences.days(
                        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
                        start,
                        LocalDate.parse("2025-12-01"),
                        LocalDate.parse("2026-02-10")))
                .hasToString("[2026-01-06, 2026-01-20, 2026-02-03]");
        assertThat(recurrences.days(
                        "FREQ=MONTHLY", start, LocalDate.parse("2026-02-01"), LocalDate.parse("2026-04-01")))
                .hasToString("[2026-02-06, 2026-03-06]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hello                                   | bad-rule",
                "RRULE:FREQ=MONTHLY;BYMONTHDAY=1         | bad-rule",
                "FREQ=MONTHLY;;BYMONTHDAY=1              | bad-rule",
                "FREQ=MONTHLY;BYMONTHDAY=1;BYMONTHDAY=2  | bad-rule",
                "FREQ=MONTHLY;BYMONTHDAY=1;X-FOO=2       | bad-rule",
                "FREQ=MONTHLY;BYMONTHDAY=32              | bad-rule",
                "FREQ=MONTHLY;BYMONTHDAY=0               | bad-rule",
                "FREQ=MONTHLY;BYDAY=6MO                  | bad-rule",
                "FREQ=WEEKLY;BYDAY=1MO                   | bad-rule",
                "FREQ=MONTHLY;BYDAY=+MO                  | bad-rule",
                "FREQ=WEEKLY;BYDAY=MO,WE;BYSETPOS=1      | bad-rule",
                "FREQ=WEEKLY;BYMONTHDAY=13               | bad-rule",
                "FREQ=MONTHLY;BYWEEKNO=20;BYDAY=MO       | bad-rule",
                "FREQ=YEARLY;BYMONTH=13;BYMONTHDAY=1     | bad-rule",
                "FREQ=MONTHLY;BYMONTHDAY=1;INTERVAL=0    | bad-rule",
                "FREQ=MONTHLY;BYMONTHDAY=1;INTERVAL=100  | bad-rule",
                "FREQ=MONTHLY;BYMONTHDAY=1;INTERVAL=1,2  | bad-rule",
                "BYMONTHDAY=1                            | bad-rule",
                "FREQ=HOURLY                             | rule-too-fine",
                "FREQ=MONTHLY;BYMONTHDAY=1;BYHOUR=8      | rule-too-fine",
                "FREQ=MONTHLY;BYMONTHDAY=1;UNTIL=20270101 | rule-with-end",
                "FREQ=MONTHLY;BYMONTHDAY=1;COUNT=3       | rule-with-end",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU         | rule-without-start",
                "FREQ=MONTHLY                            | rule-without-start",
                "FREQ=YEARLY;BYMONTH=3                   | rule-without-start",
                "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30    | rule-never",
                "FREQ=MONTHLY;BYMONTHDAY=1;BYDAY=MO;BYSETPOS=9 | rule-never"
            })
    void whatIsNoRuleOfWholeDaysIsToldWithWhatToWrite(String rule, String code) {
        assertThat(recurrences.read(rule, Optional.empty())).isInstanceOfSatisfying(Bad.class, bad -> {
            assertThat(bad.code()).isEqualTo(code);
            assertThat(bad.message()).contains("Hãy ").endsWith(".");
        });
    }

    @Test
    void aStartIsOneOfTheDays() {
        assertThat(recurrences.read("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", Optional.of(LocalDate.parse("2026-01-05"))))
                .isInstanceOfSatisfying(Bad.class, bad -> assertThat(bad.code()).isEqualTo("bad-start"));
        assertThat(recurrences.read("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", Optional.of(LocalDate.parse("1989-12-26"))))
                .isInstanceOfSatisfying(Bad.class, bad -> assertThat(bad.code()).isEqualTo("bad-start"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=MONTHLY;BYMONTHDAY=1,16         | false",
                "FREQ=MONTHLY;BYMONTHDAY=31           | true",
                "FREQ=MONTHLY;BYMONTHDAY=-29          | true",
                "FREQ=MONTHLY;BYMONTHDAY=-1           | false",
                "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=1 | false",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29  | true",
                "FREQ=MONTHLY;BYDAY=5MO               | true",
                "FREQ=MONTHLY;BYDAY=-4MO              | false"
            })
    void aDayThatSomeMonthsDoNotHaveIsKnown(String rule, boolean skips) {
        assertThat(recurrences.read(rule, Optional.empty())).isEqualTo(new Good(skips));
    }

    @Test
    void daysOutsideTheYearsAreLeftOut() {
        String daily = "FREQ=DAILY";

        assertThat(recurrences.days(daily, Optional.empty(), LocalDate.MIN, LocalDate.parse("1990-01-03")))
                .hasToString("[1990-01-01, 1990-01-02]");
        assertThat(recurrences.days(daily, Optional.empty(), LocalDate.parse("2199-12-31"), LocalDate.MAX))
                .hasToString("[2199-12-31]");
    }

    @Property(tries = 200)
    void aSpanGivesWhatItsHalvesGive(
            @ForAll("rules") String rule,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(max = 500) int first,
            @ForAll @IntRange(max = 500) int second) {
        Assume.that(recurrences.read(rule, Optional.empty()) instanceof Good);
        LocalDate middle = from.plusDays(first);
        LocalDate end = middle.plusDays(second);
        List<LocalDate> joined = new ArrayList<>(recurrences.days(rule, Optional.empty(), from, middle));
        joined.addAll(recurrences.days(rule, Optional.empty(), middle, end));

        assertThat(recurrences.days(rule, Optional.empty(), from, end))
                .isEqualTo(joined)
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(day -> !day.isBefore(from) && day.isBefore(end));
    }

    @Property(tries = 60)
    void theServersTimeZoneHasNoPart(
            @ForAll("rules") String rule, @ForAll("zones") String zone, @ForAll("days") LocalDate from) {
        Assume.that(recurrences.read(rule, Optional.empty()) instanceof Good);
        LocalDate end = from.plusDays(400);
        List<LocalDate> here = recurrences.days(rule, Optional.empty(), from, end);
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(recurrences.days(rule, Optional.empty(), from, end)).isEqualTo(here);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Property(tries = 2000)
    void whateverIsWrittenIsAnsweredSoon(@ForAll("texts") String text) {
        long begun = System.nanoTime();

        if (recurrences.read(text, Optional.empty()) instanceof Good) {
            assertThat(recurrences.days(
                            text, Optional.empty(), LocalDate.parse("2026-01-01"), LocalDate.parse("2027-01-01")))
                    .hasSizeLessThanOrEqualTo(366);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
    }

    @Provide
    Arbitrary<String> rules() {
        return Arbitraries.of(
                "FREQ=MONTHLY;BYMONTHDAY=1,16",
                "FREQ=MONTHLY;BYMONTHDAY=31,-1",
                "FREQ=MONTHLY;BYDAY=2TU,-1FR",
                "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-5,1",
                "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=29",
                "FREQ=WEEKLY;BYDAY=MO,TH",
                "FREQ=WEEKLY;BYDAY=SU;WKST=SU",
                "FREQ=DAILY",
                "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR",
                "FREQ=YEARLY;BYMONTHDAY=1",
                "FREQ=YEARLY;BYDAY=MO",
                "FREQ=YEARLY;BYMONTH=1,7;BYDAY=2WE",
                "FREQ=YEARLY;BYWEEKNO=1,53;BYDAY=MO",
                "FREQ=YEARLY;BYYEARDAY=100,-1");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> names = Arbitraries.of(
                "FREQ",
                "INTERVAL",
                "BYDAY",
                "BYMONTHDAY",
                "BYMONTH",
                "BYSETPOS",
                "BYWEEKNO",
                "BYYEARDAY",
                "WKST",
                "COUNT",
                "X");
        Arbitrary<String> values = Arbitraries.of(
                "MONTHLY", "WEEKLY", "YEARLY", "DAILY", "1", "-1", "16", "31", "53", "-366", "MO", "5FR", "-1SU",
                "MO,TU", "1,2,3", "", "0", "ă");
        Arbitrary<String> part = Combinators.combine(names, values).as((name, value) -> name + "=" + value);
        return Combinators.combine(
                        Arbitraries.of("FREQ=MONTHLY", "FREQ=YEARLY", "FREQ=WEEKLY", "FREQ=DAILY", ""),
                        part.list().ofMaxSize(4))
                .as((frequency, parts) -> frequency + ";" + String.join(";", parts));
    }

    @Provide
    Arbitrary<String> zones() {
        return Arbitraries.of(
                "Pacific/Kiritimati", "Pacific/Apia", "America/St_Johns", "Asia/Ho_Chi_Minh", "UTC", "Europe/Berlin");
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.parse("1989-06-01").toEpochDay(),
                        LocalDate.parse("2060-01-01").toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
