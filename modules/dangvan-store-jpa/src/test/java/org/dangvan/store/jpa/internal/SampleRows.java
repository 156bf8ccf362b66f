/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dangvan.base.Citation;
import org.dangvan.base.Confirmation;
import org.dangvan.base.PetitionType;
import org.dangvan.base.Receipt;
import org.dangvan.base.Term;
import org.dangvan.base.TermUnit;
import org.dangvan.base.facts.FactKind;
import org.dangvan.base.facts.FactSource;
import org.dangvan.casework.api.PetitionFilter;
import org.dangvan.casework.api.facts.Selection;
import org.dangvan.casework.api.intake.Entry;
import org.dangvan.casework.api.intake.Entry.Duty;
import org.dangvan.casework.api.intake.Entry.PetitionEntry;
import org.dangvan.casework.api.intake.Entry.RegistrationEntry;
import org.dangvan.casework.api.intake.Entry.VisitEntry;
import org.dangvan.casework.api.intake.PersonEntry;
import org.dangvan.casework.api.intake.RegisterBatch;
import org.dangvan.casework.api.intake.RegisterRow;

/** Rows of registers as tests need them; whoever is named is invented. */
final class SampleRows {

    static final LocalDate DAY = LocalDate.parse("2020-06-15");
    static final LocalDate DUE = LocalDate.parse("2020-06-29");
    static final PersonEntry LAN = person("Đỗ Thị Lan", "019170057326", "Tổ 1, huyện Đồng Hỷ");

    private SampleRows() {}

    static RegisterRow row(int row, String number, Entry entry) {
        String fingerprint = String.format("%064x", Set.of(number, entry).hashCode() & 0xFFFFFFFFL);
        return new RegisterRow(row, Optional.of(number), fingerprint, entry);
    }

    static PersonEntry person(String name, String idNumber, String address) {
        return new PersonEntry(name, Optional.ofNullable(idNumber), Optional.ofNullable(address));
    }

    static VisitEntry visit(PersonEntry person, String matter) {
        return visitOn(DAY, person, matter);
    }

    static VisitEntry visitOn(LocalDate day, PersonEntry person, String matter) {
        return new VisitEntry(
                day,
                person,
                Optional.of(matter),
                Optional.of("Tranh chấp ranh giới thửa đất"),
                Optional.of("Đất đai"),
                Optional.of("dai-tu"),
                Optional.of(false),
                Optional.of("Hướng dẫn"));
    }

    static PetitionEntry complaint(PersonEntry person) {
        return petition(PetitionType.COMPLAINT, person, Optional.empty());
    }

    static PetitionEntry denunciation(PersonEntry person) {
        return petition(PetitionType.DENUNCIATION, person, Optional.empty());
    }

    static PetitionEntry petitionOn(LocalDate day, PetitionType type, PersonEntry person) {
        return entry(day, type, person, Optional.empty());
    }

    static PetitionEntry petition(PetitionType type, PersonEntry person, Optional<LocalDate> handled) {
        return entry(DAY, type, person, handled);
    }

    static PetitionEntry entry(LocalDate day, PetitionType type, PersonEntry person, Optional<LocalDate> handled) {
        return new PetitionEntry(
                day,
                person,
                Optional.empty(),
                Optional.of("Xả thải ra suối"),
                type,
                Optional.of("Bưu điện"),
                1,
                Optional.of("Môi trường"),
                Optional.of("dai-tu"),
                handled,
                handled.map(when -> "Chuyển đơn"),
                List.of(new Duty("petition.handling", receipt(DUE))));
    }

    static RegistrationEntry registration(PersonEntry person, String matter, Optional<LocalDate> received) {
        return registration("chair", person, matter, received);
    }

    static RegistrationEntry registration(
            String host, PersonEntry person, String matter, Optional<LocalDate> received) {
        return new RegistrationEntry(DAY, person, Optional.of(matter), Optional.empty(), host, "PERIODIC", received);
    }

    static Receipt receipt(LocalDate due) {
        return new Receipt(
                "petition.processing",
                "Xử lý đơn",
                new Citation("42/2013/QH13", "Điều 28 khoản 1"),
                Confirmation.UNCONFIRMED,
                LocalDate.parse("2014-07-01"),
                DAY,
                new Term(10, TermUnit.WORKING_DAYS),
                due,
                List.of(new Receipt.Step(LocalDate.parse("2020-06-20"), Receipt.Kind.SKIPPED, "Thứ Bảy")),
                "vn 0.1.0",
                Optional.empty());
    }

    static PetitionFilter search(String text) {
        return search(text, Optional.empty());
    }

    static PetitionFilter search(String text, Optional<String> unit) {
        PetitionFilter all = filter(Optional.empty());
        return new PetitionFilter(
                Optional.of(text), all.type(), unit, all.state(), all.receivedFrom(), all.receivedTo(), all.asOf());
    }

    static PetitionFilter filter(Optional<PetitionFilter.State> state) {
        return new PetitionFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                state,
                Optional.empty(),
                Optional.empty(),
                LocalDate.parse("2020-12-31"));
    }

    static RegisterBatch batch(List<RegisterRow> rows) {
        return new RegisterBatch(UUID.randomUUID(), "so-thu", "admin", rows, 0);
    }

    static Selection selection(FactKind kind, FactSource source) {
        return new Selection(kind, source, List.of());
    }
}
