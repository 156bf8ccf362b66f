/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jdbc.internal;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.dangvan.base.Citation;
import org.dangvan.base.Confirmation;
import org.dangvan.base.DutyNature;
import org.dangvan.base.Period;
import org.dangvan.base.PetitionType;
import org.dangvan.base.Receipt;
import org.dangvan.base.Term;
import org.dangvan.base.TermUnit;
import org.dangvan.law.LawBook;
import org.dangvan.law.ReceiptText;
import org.dangvan.law.internal.StatutoryDeadlines;
import org.dangvan.pack.CalendarDay;
import org.dangvan.pack.Layers;
import org.dangvan.pack.Origin;
import org.dangvan.pack.PackVersion;
import org.dangvan.pack.access.Roles;
import org.dangvan.pack.law.DatedValue;
import org.dangvan.pack.law.Duty;
import org.dangvan.pack.law.LawValue;
import org.dangvan.pack.law.LawValue.Length;
import org.dangvan.pack.law.LegalEvent;
import org.dangvan.pack.law.Regulation;

/** Petitions with their deadlines, put into a database past the platform, and small calendars to count them by. */
record Rows(TestDatabase database) {

    static final String RULE = "petition.processing";

    private static final Citation SOURCE = new Citation("văn bản", "Điều 1");
    private static final Origin HERE = new Origin("vn", "pack.yaml", 1, 1);

    String petition(LocalDate handled) throws Exception {
        String id = UUID.randomUUID().toString();
        database.run(
                "insert into petition (id, number, type, received_day, signatories, handled_day, version)"
                        + " values (?, ?, 'COMPLAINT', ?, 1, ?, 0)",
                id,
                "so-" + id.substring(0, 8),
                Date.valueOf("2025-12-22"),
                handled == null ? null : Date.valueOf(handled));
        return id;
    }

    String deadline(String petition, String duty, Receipt receipt) throws Exception {
        String text = ReceiptText.write(receipt);
        String key = ReceiptText.key(text);
        if (database.texts("select id from receipt where id = '" + key + "'").isEmpty()) {
            database.run(
                    "insert into receipt (id, content, calendar) values (?, ?, ?)",
                    key,
                    text,
                    receipt.reckoning().orElseThrow().calendar());
        }
        String id = UUID.randomUUID().toString();
        database.run(
                "insert into deadline (id, petition_id, duty, rule, due_day, receipt_id) values (?, ?, ?, ?, ?, ?)",
                id,
                petition,
                duty,
                receipt.rule(),
                Date.valueOf(receipt.dueDay()),
                key);
        return id;
    }

    static Receipt receipt(LawBook law, String start, int workingDays) {
        LocalDate day = LocalDate.parse(start);
        Receipt plain = new Receipt(
                RULE,
                "Xử lý đơn",
                SOURCE,
                Confirmation.CONFIRMED,
                LocalDate.parse("2014-07-01"),
                day,
                new Term(workingDays, TermUnit.WORKING_DAYS),
                day,
                List.of(),
                "vn 1.0.0",
                Optional.empty());
        return ((LawBook.Due) law.again(plain)).receipt();
    }

    static LawBook law(String... daysOff) {
        return new StatutoryDeadlines().over(layers(List.of(term(10, "2014-07-01")), daysOff));
    }

    /** A pack whose rule for petitions has these versions, with these days off. */
    static Layers layers(List<DatedValue.Version<LawValue>> versions, String... daysOff) {
        Map<LocalDate, CalendarDay> calendar = new TreeMap<>();
        for (String off : daysOff) {
            LocalDate day = LocalDate.parse(off);
            calendar.put(
                    day,
                    new CalendarDay(
                            day,
                            CalendarDay.Kind.MOVED_OFF,
                            "nghỉ " + off,
                            SOURCE,
                            Confirmation.CONFIRMED,
                            Optional.empty(),
                            HERE));
        }
        return new Layers(
                List.of(new PackVersion("vn", "1.0.0")),
                List.of(),
                Map.of(),
                calendar,
                Map.of(2025, Confirmation.CONFIRMED, 2026, Confirmation.CONFIRMED),
                Map.of(),
                versions.isEmpty() ? Map.of() : Map.of(RULE, rule(versions)),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Roles.none());
    }

    static DatedValue.Version<LawValue> term(int workingDays, String from) {
        return new DatedValue.Version<>(
                new Period(Optional.of(LocalDate.parse(from)), Optional.empty()),
                Length.of(new Term(workingDays, TermUnit.WORKING_DAYS)),
                SOURCE,
                Confirmation.CONFIRMED,
                Optional.empty(),
                HERE);
    }

    private static Regulation rule(List<DatedValue.Version<LawValue>> versions) {
        return new Regulation(
                RULE,
                "Xử lý đơn",
                "handling",
                Regulation.Protection.NONE,
                Optional.empty(),
                Optional.of(new Duty(
                        "petition.handling",
                        LegalEvent.PETITION_RECEIVED,
                        DutyNature.DUTY,
                        Duty.Direction.FORWARD,
                        Set.of(PetitionType.COMPLAINT),
                        true,
                        Optional.empty())),
                new DatedValue<>(versions),
                HERE);
    }
}
