/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.bench;

import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import org.dangvan.base.PetitionType;
import org.dangvan.base.Receipt;
import org.dangvan.casework.api.intake.PersonEntry;
import org.dangvan.law.LawBook;
import org.dangvan.law.ReceiptText;
import org.dangvan.pack.law.CaseState;
import org.dangvan.pack.law.Regulation;
import org.dangvan.store.jpa.internal.StoredForm;

/**
 * The rows of an invented office: ten years of petitions in the order in which they came, one in ten a denunciation, 5 of
 * 100 open and 2 overdue; half as many visits. The same seed, size and day give the same rows.
 */
final class InventedRows {

    private static final int YEARS = 10;
    private static final int NEW_DAYS = 12;

    private final long seed;
    private final int petitions;
    private final LocalDate today;
    private final LocalDate begin;
    private final List<String> units;
    private final LawBook law;
    private final Regulation handling;
    private final Map<LocalDate, Receipt> receipts = new HashMap<>();

    InventedRows(long seed, int petitions, LocalDate today, List<String> units, LawBook law) {
        this.law = law;
        this.handling = Optional.ofNullable(law.layers().regulations().get("petition.processing"))
                .orElseThrow();
        this.seed = seed;
        this.petitions = petitions;
        this.today = today;
        this.begin = today.minusYears(YEARS);
        this.units = units;
    }

    void write(RowSink sink) throws Exception {
        people(sink);
        for (int number = 0; number < petitions; number++) {
            petition(sink, number);
        }
        for (int number = 0; number < petitions / 2; number++) {
            visit(sink, number);
        }
        sessions(sink);
    }

    private int persons() {
        return Math.max(1, petitions * 6 / 10);
    }

    private int denouncers() {
        return Math.max(1, petitions * 8 / 100);
    }

    private int matters() {
        return Math.max(1, petitions * 2 / 10);
    }

    private void people(RowSink sink) throws Exception {
        for (int number = 0; number < persons(); number++) {
            PersonEntry person = InventedWords.person(seed, number);
            sink.row(
                    "person",
                    id(begin, 1, number),
                    StoredForm.identityHash(person, false),
                    person.name(),
                    person.idNumber().orElse(""),
                    person.address().orElse(""),
                    0L);
        }
        for (int number = 0; number < denouncers(); number++) {
            PersonEntry person = InventedWords.person(~seed, number);
            sink.row(
                    "denouncer",
                    id(begin, 2, number),
                    number + 1L,
                    StoredForm.identityHash(person, true),
                    person.name(),
                    person.idNumber().orElse(""),
                    person.address().orElse(""),
                    0L);
        }
        for (int number = 0; number < matters(); number++) {
            sink.row("matter", id(begin, 3, number), "VV-" + number, "Vụ việc giả số " + number, 0L);
        }
    }

    private void petition(RowSink sink, int number) throws Exception {
        SplittableRandom random = new SplittableRandom(seed * 31 + number);
        boolean fresh = number >= petitions - petitions * 3 / 100;
        LocalDate day = fresh ? workday(today.minusDays(random.nextInt(NEW_DAYS))) : day(number);
        boolean overdue =
                !fresh && number > petitions / 2 && day.isBefore(today.minusDays(30)) && random.nextInt(100) < 4;
        int kind = random.nextInt(100);
        PetitionType type = kind < 10
                ? PetitionType.DENUNCIATION
                : kind < 45 ? PetitionType.COMPLAINT : kind < 90 ? PetitionType.PETITION_FEEDBACK : PetitionType.OTHER;
        boolean sealed = type == PetitionType.DENUNCIATION;
        int sender = square(random, sealed ? denouncers() : persons());
        PersonEntry person = InventedWords.person(sealed ? ~seed : seed, sender);
        String content = InventedWords.content(random);
        String id = id(day, 4, number);
        boolean first = !receipts.containsKey(day);
        Receipt receipt = receipt(day);
        LocalDate due = receipt.dueDay();
        boolean open = fresh || overdue;
        @org.jspecify.annotations.Nullable
        LocalDate handled = open ? null : workday(day.plusDays(random.nextInt(random.nextInt(20) == 0 ? 60 : 13)));
        String words = StoredForm.searchWords(
                sealed
                        ? Stream.of(content)
                        : Stream.of(person.name(), person.address().orElse(""), content));
        sink.row(
                "petition",
                id,
                day,
                type.name(),
                sealed ? null : id(begin, 1, sender),
                sealed ? id(begin, 2, sender) : null,
                random.nextInt(10) < 3 ? id(begin, 3, square(random, matters())) : null,
                "Dữ liệu giả",
                1 + (random.nextInt(20) == 0 ? random.nextInt(50) : 0),
                InventedWords.skewed(random, InventedWords.FIELDS),
                content,
                InventedWords.skewed(random, units),
                handled,
                open ? null : "Đã trả lời",
                null,
                null,
                0L,
                due,
                words,
                sealed);
        String text = ReceiptText.write(receipt);
        String key = ReceiptText.key(text);
        if (first) {
            sink.row("receipt", key, text, law.calendar().version());
        }
        sink.row("deadline", id(day, 5, number), id, "petition.handling", "petition.processing", due, key, 0L);
        Timestamp at = Timestamp.valueOf(day.atTime(LocalTime.of(1 + random.nextInt(8), random.nextInt(60))));
        sink.row("journal_entry", id(day, 6, number), at, "admin", "Tiếp nhận đơn", "petition", id, null);
        sink.row("event", id(day, 7, number), number + 1L, "petition.received", id, 0L, at);
    }

    private void visit(RowSink sink, int number) throws Exception {
        SplittableRandom random = new SplittableRandom(seed * 37 + number);
        LocalDate day = day(number * 2);
        sink.row(
                "visit",
                id(day, 8, number),
                day,
                id(begin, 1, square(random, persons())),
                random.nextBoolean() ? id(begin, 3, square(random, matters())) : null,
                InventedWords.content(random),
                InventedWords.skewed(random, InventedWords.FIELDS),
                InventedWords.skewed(random, units),
                random.nextInt(3) == 0,
                "Đã hướng dẫn",
                null,
                0L);
    }

    private void sessions(RowSink sink) throws Exception {
        List<String> hosts = List.of("chair", "secretary", "internal-affairs");
        int number = 0;
        List<String> sessions = new ArrayList<>();
        for (LocalDate day = begin; day.isBefore(today); day = day.plusDays(7)) {
            for (String host : hosts) {
                String id = id(day, 9, number++);
                sessions.add(id);
                sink.row("reception_session", id, host, "DIRECT", workday(day), 0L);
            }
        }
        for (int at = 0; at < petitions / 50; at++) {
            SplittableRandom random = new SplittableRandom(seed * 41 + at);
            LocalDate day = day(at * 50);
            boolean received = random.nextInt(10) < 7;
            sink.row(
                    "registration",
                    id(day, 10, at),
                    day,
                    id(begin, 1, square(random, persons())),
                    id(begin, 3, square(random, matters())),
                    InventedWords.content(random),
                    InventedWords.skewed(random, hosts),
                    "DIRECT",
                    received ? sessions.get(random.nextInt(sessions.size())) : null,
                    received ? day.plusDays(7) : null,
                    null,
                    0L);
        }
    }

    /** Low numbers far more often than high ones: some people write again and again. */
    private static int square(SplittableRandom random, int bound) {
        double part = random.nextDouble();
        return (int) (part * part * bound);
    }

    private LocalDate day(int number) {
        long days = ChronoUnit.DAYS.between(begin, today) - NEW_DAYS;
        return workday(begin.plusDays(days * number / petitions));
    }

    private static LocalDate workday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                ? day.minusDays(1)
                : day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(2) : day;
    }

    /** As the platform computes it on that day: one for all petitions of a day. */
    private Receipt receipt(LocalDate start) {
        return receipts.computeIfAbsent(start, day -> ((LawBook.Due) law.due(handling, CaseState.on(day))).receipt());
    }

    /** UUID version 7 of that day, the kind of record and its number in the place of chance. */
    private static String id(LocalDate day, int kind, int number) {
        long millis = day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli() + number % 40_000_000;
        long high = (millis << 16) | 0x7000L | kind;
        long low = 0x8000000000000000L | ((number * 0x9E3779B97F4A7C15L) >>> 2);
        return new UUID(high, low).toString();
    }

    /** Where rows go; values in the order of {@link Columns}. */
    interface RowSink {
        void row(String table, @org.jspecify.annotations.Nullable Object... values) throws Exception;
    }

    /** The entry of nobody in particular, for a request. */
    static PersonEntry somebody(long number) {
        PersonEntry person = InventedWords.person(0, number);
        return new PersonEntry(person.name(), Optional.of(String.format("9%011d", number)), person.address());
    }
}
