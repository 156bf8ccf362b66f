/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.persistence.EntityManager;
import org.dangvan.base.PetitionType;
import org.dangvan.base.RecordIds;
import org.dangvan.casework.api.intake.Entry;
import org.dangvan.casework.api.intake.Entry.Duty;
import org.dangvan.casework.api.intake.Entry.PetitionEntry;
import org.dangvan.casework.api.intake.Entry.RegistrationEntry;
import org.dangvan.casework.api.intake.Entry.VisitEntry;
import org.dangvan.casework.api.intake.PersonEntry;
import org.dangvan.casework.api.intake.RegisterBatch;
import org.dangvan.casework.api.intake.RegisterRow;
import org.dangvan.casework.api.intake.RowVerdict;
import org.dangvan.casework.api.intake.RowVerdict.Warning;
import org.jspecify.annotations.Nullable;

/**
 * One portion of a file within the file's transaction. Rows that others refer to are written first: the mapping knows no references, so
 * the order is kept here.
 */
final class BatchRecording {

    private static final long FIRST_VERSION = 1;

    private final RowWriter writer;
    private final RegisterBatch batch;
    private final RecordIds ids;
    private final Instant now;
    private Book book;
    private People people;
    private People denouncers;
    private Matters matters;
    private Sessions sessions;
    private final List<Object> records = new ArrayList<>();
    private final List<Object> traces = new ArrayList<>();

    BatchRecording(EntityManager manager, RowWriter writer, RegisterBatch batch, RecordIds ids, Instant now) {
        this.writer = writer;
        this.batch = batch;
        this.ids = ids;
        this.now = now;
        List<Entry> entries = batch.rows().stream().map(RegisterRow::entry).toList();
        this.book = Book.read(manager, batch);
        this.people = People.ofRecord(manager, writer, ids, people(entries, false));
        this.denouncers = People.sealed(manager, writer, ids, people(entries, true));
        this.matters = Matters.read(manager, writer, ids, entries);
        this.sessions = Sessions.read(manager, writer, ids, entries);
    }

    /** Takes over what an earlier portion found that was not written: of a dry run, nothing is. */
    void follow(BatchRecording earlier) {
        book = earlier.book.join(book);
        people = earlier.people.join(people);
        denouncers = earlier.denouncers.join(denouncers);
        matters = earlier.matters.join(matters);
        sessions = earlier.sessions.join(sessions);
    }

    List<RowVerdict> record() {
        List<RowVerdict> verdicts = new ArrayList<>(batch.rows().size());
        for (RegisterRow row : batch.rows()) {
            verdicts.add(book.holds(row) ? new RowVerdict(row.row(), false, List.of()) : add(row));
        }
        writer.flush();
        records.forEach(writer::write);
        writer.flush();
        traces.forEach(writer::write);
        writer.flush();
        return verdicts;
    }

    private RowVerdict add(RegisterRow row) {
        Set<Warning> warnings = EnumSet.noneOf(Warning.class);
        if (book.numberIsTaken(row)) {
            warnings.add(Warning.NUMBER_REUSED);
        }
        Entry entry = row.entry();
        // A warning about somebody known would tell whether they have denounced before: a sealed sender gets none.
        KnownPerson person = isSealed(entry)
                ? denouncers.resolve(entry.person(), EnumSet.noneOf(Warning.class))
                : people.resolve(entry.person(), warnings);
        String matter = matters.resolve(entry);
        String id = ids.next().toString();
        if (entry instanceof VisitEntry visit) {
            records.add(new VisitRow(id, row.number(), visit, person.id, matter));
            tell(EventRow.VISIT_RECORDED, id);
        } else if (entry instanceof PetitionEntry petition) {
            addPetition(id, row, petition, person, matter);
        } else if (entry instanceof RegistrationEntry registration) {
            String session = sessions.resolve(registration);
            records.add(new RegistrationRow(id, row.number(), registration, person.id, matter, session));
            tell(EventRow.REGISTRATION_RECORDED, id);
        }
        traces.add(new BookRow(batch, row, id));
        trace("Nhập từ sổ", batch.register(), id, "dòng " + row.row());
        book.remember(row);
        return new RowVerdict(row.row(), true, List.copyOf(warnings));
    }

    private void addPetition(
            String id, RegisterRow row, PetitionEntry petition, KnownPerson sender, @Nullable String matter) {
        PetitionRow record = new PetitionRow(id, row.number(), petition, sender, matter);
        record.due(petition.duties());
        record.searchWords = SearchWords.of(petition, sender, row.number());
        records.add(record);
        tell(EventRow.PETITION_RECEIVED, id);
        for (Duty duty : petition.duties()) {
            traces.add(new DeadlineRow(
                    ids.next().toString(), id, duty.duty(), duty.receipt(), writer.receipt(duty.receipt())));
        }
    }

    private void tell(String kind, String subject) {
        traces.add(new EventRow(ids.next().toString(), kind, subject, FIRST_VERSION, now));
    }

    private static List<PersonEntry> people(List<Entry> entries, boolean sealed) {
        return entries.stream()
                .filter(entry -> isSealed(entry) == sealed)
                .map(Entry::person)
                .toList();
    }

    private static boolean isSealed(Entry entry) {
        return entry instanceof PetitionEntry petition && petition.type() == PetitionType.DENUNCIATION;
    }

    private void trace(String action, String kind, String subject, String detail) {
        traces.add(new JournalRow(ids.next().toString(), now, batch.actor(), action, kind, subject).detailed(detail));
    }
}
