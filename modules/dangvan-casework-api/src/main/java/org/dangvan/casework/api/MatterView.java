/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dangvan.base.PetitionType;

/**
 * A matter with the papers and visits that are about it.
 *
 * @param id id of record
 * @param code its code in the province's books
 * @param content what it is about
 * @param petitions its petitions, the newest first, {@link #MOST} at most
 * @param visits its visits, the newest first, {@link #MOST} at most
 * @param version counts changes, from 1
 */
public record MatterView(
        UUID id, String code, Optional<String> content, List<Paper> petitions, List<Turn> visits, long version) {

    /** So many petitions and so many visits are told; who wants more asks for the lists. */
    public static final int MOST = 200;

    /** Copies the lists. */
    public MatterView {
        petitions = List.copyOf(petitions);
        visits = List.copyOf(visits);
    }

    /**
     * A petition of the matter.
     *
     * @param id its id
     * @param type what it asks for
     * @param receivedDay day on which it was received
     * @param handledDay day on which it was handled; empty while it is open
     */
    public record Paper(UUID id, PetitionType type, LocalDate receivedDay, Optional<LocalDate> handledDay) {}

    /**
     * A visit of the matter.
     *
     * @param id its id
     * @param day when
     */
    public record Turn(UUID id, LocalDate day) {}
}
