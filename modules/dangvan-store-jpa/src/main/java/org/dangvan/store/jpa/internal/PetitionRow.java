/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.dangvan.base.PetitionType;
import org.dangvan.base.rights.Marked;
import org.dangvan.casework.api.desk.PetitionDraft;
import org.dangvan.casework.api.intake.Entry.Duty;
import org.dangvan.casework.api.intake.Entry.PetitionEntry;
import org.jspecify.annotations.Nullable;

/** A petition as it lies in the store. Its sender is a person or, of a denunciation, a denouncer; never both. */
@Entity
@Table(name = "petition")
class PetitionRow {

    @Id
    String id;

    @Column(name = "received_day")
    LocalDate receivedDay;

    @Enumerated(EnumType.STRING)
    PetitionType type;

    @Column(name = "person_id")
    @Nullable
    String personId;

    @Column(name = "denouncer_id")
    @Nullable
    String denouncerId;

    @Column(name = "matter_id")
    @Nullable
    String matterId;

    @Nullable
    String source;

    int signatories;

    @Nullable
    String field;

    @Nullable
    String content;

    @Column(name = "unit_code")
    @Nullable
    String unitCode;

    @Column(name = "taken_at")
    @Nullable
    String takenAt;

    @Column(name = "assigned_to")
    @Nullable
    String assignedTo;

    boolean sealed;

    @Column(name = "handled_day")
    @Nullable
    LocalDate handledDay;

    @Nullable
    String outcome;

    @Column(name = "reply_number")
    @Nullable
    String replyNumber;

    @Nullable
    String number;

    /** The last day of {@link DeadlineRow#HANDLING}: lists and reports ask for it of every petition. */
    @Column(name = "handling_due")
    @Nullable
    LocalDate handlingDue;

    @Column(name = "search_words")
    @Nullable
    String searchWords;

    @Version
    long version;

    /** For the store only. */
    @SuppressWarnings("NullAway.Init")
    protected PetitionRow() {}

    PetitionRow(
            String id, Optional<String> number, PetitionEntry entry, KnownPerson sender, @Nullable String matterId) {
        this.id = id;
        this.number = number.orElse(null);
        this.receivedDay = entry.day();
        this.type = entry.type();
        sentBy(sender);
        this.matterId = matterId;
        this.source = entry.source().orElse(null);
        this.signatories = entry.signatories();
        this.field = entry.field().orElse(null);
        this.content = entry.content().orElse(null);
        this.unitCode = entry.unit().orElse(null);
        this.sealed = type == PetitionType.DENUNCIATION;
        this.handledDay = entry.handledDay().orElse(null);
        this.outcome = entry.outcome().orElse(null);
    }

    PetitionRow(String id, PetitionDraft draft, int signatories, @Nullable String matterId, Optional<String> takenAt) {
        this.id = id;
        this.receivedDay = draft.receivedDay().orElseThrow();
        this.type = draft.type().orElseThrow();
        this.matterId = matterId;
        this.source = draft.source().orElse(null);
        this.signatories = signatories;
        this.field = draft.field().orElse(null);
        this.content = draft.content().orElse(null);
        this.unitCode = draft.unit().orElse(null);
        this.takenAt = takenAt.orElse(null);
        this.sealed = type == PetitionType.DENUNCIATION;
    }

    /** What decides who may see it. */
    Marked marked() {
        return new Marked(
                Optional.ofNullable(unitCode),
                Optional.ofNullable(takenAt),
                Optional.ofNullable(field),
                Optional.ofNullable(assignedTo),
                sealed);
    }

    /** Keeps the last day of being handled, of all the duties that it starts. */
    void due(List<Duty> duties) {
        handlingDue = duties.stream()
                .filter(duty -> duty.duty().equals(DeadlineRow.HANDLING))
                .map(duty -> duty.receipt().dueDay())
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** Names who sends it; an anonymous petition is never told. */
    final void sentBy(KnownPerson sender) {
        if (sender.isSealed()) {
            this.denouncerId = sender.id;
        } else {
            this.personId = sender.id;
        }
    }
}
