/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api;

import java.time.LocalDate;
import java.util.Optional;
import org.dangvan.base.PetitionType;

/**
 * Which petitions a list shows; what is empty does not restrict.
 *
 * @param text words that all stand in the sender's name or address, the content, the number or the matter, in any order; a
 *     mark that is left out is any mark, and the last word may be the beginning of one
 * @param type what they ask for
 * @param unit code of the competent agency
 * @param state how they stand on {@code asOf}
 * @param receivedFrom first day of receiving
 * @param receivedTo last day of receiving
 * @param asOf the day for {@code state}
 */
public record PetitionFilter(
        Optional<String> text,
        Optional<PetitionType> type,
        Optional<String> unit,
        Optional<State> state,
        Optional<LocalDate> receivedFrom,
        Optional<LocalDate> receivedTo,
        LocalDate asOf) {

    /** How a petition stands. */
    public enum State {
        /** Not handled. */
        OPEN,
        /** Not handled, and its last day has passed. */
        OVERDUE,
        HANDLED
    }
}
