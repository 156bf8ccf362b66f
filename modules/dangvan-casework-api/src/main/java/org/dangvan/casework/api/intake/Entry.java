/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dangvan.base.PetitionType;
import org.dangvan.base.Receipt;

/** One record as it comes in. */
public sealed interface Entry {

    /** The day of the record: of the visit, of receiving the petition, of registering. */
    LocalDate day();

    /** Who comes, sends or registers. */
    PersonEntry person();

    /** Code of the matter in the province's books. */
    Optional<String> matter();

    /** What it is about. */
    Optional<String> content();

    /**
     * One turn of being received (lượt tiếp).
     *
     * @param field field of work
     * @param unit code of the competent agency
     * @param repeated whether the person came before about the same matter, where the book says so
     * @param result what came of it
     */
    record VisitEntry(
            LocalDate day,
            PersonEntry person,
            Optional<String> matter,
            Optional<String> content,
            Optional<String> field,
            Optional<String> unit,
            Optional<Boolean> repeated,
            Optional<String> result)
            implements Entry {}

    /**
     * One paper (đơn).
     *
     * @param type what it asks for
     * @param source how it arrived
     * @param signatories number of people who signed, at least 1
     * @param field field of work
     * @param unit code of the competent agency
     * @param handledDay day on which it was handled; empty while it is open
     * @param outcome how it was handled
     * @param duties duties it starts; computed by casework, empty when it comes from a register
     */
    record PetitionEntry(
            LocalDate day,
            PersonEntry person,
            Optional<String> matter,
            Optional<String> content,
            PetitionType type,
            Optional<String> source,
            int signatories,
            Optional<String> field,
            Optional<String> unit,
            Optional<LocalDate> handledDay,
            Optional<String> outcome,
            List<Duty> duties)
            implements Entry {

        /** Copies the duties. */
        public PetitionEntry {
            duties = List.copyOf(duties);
        }

        /** The same paper with these duties. */
        public PetitionEntry with(List<Duty> started) {
            return new PetitionEntry(
                    day, person, matter, content, type, source, signatories, field, unit, handledDay, outcome, started);
        }
    }

    /**
     * Somebody who registers to meet a leader.
     *
     * @param host code of the leader
     * @param mode {@code PERIODIC} or {@code AD_HOC}
     * @param receivedDay day of the session at which the person was received; empty while waiting
     */
    record RegistrationEntry(
            LocalDate day,
            PersonEntry person,
            Optional<String> matter,
            Optional<String> content,
            String host,
            String mode,
            Optional<LocalDate> receivedDay)
            implements Entry {}

    /**
     * A duty that a record starts.
     *
     * @param duty what must be done, for instance {@code "petition.handling"}
     * @param receipt its last day, and why
     */
    record Duty(String duty, Receipt receipt) {}
}
