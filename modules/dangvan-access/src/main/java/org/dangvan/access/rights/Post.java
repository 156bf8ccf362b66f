/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.access.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An account in a role at an agency, for a time.
 *
 * @param id id of record
 * @param account account name
 * @param role key of the role
 * @param unit code of the agency; empty for the installation itself, whose agencies are all agencies
 * @param fields fields of work that it is limited to; none when it is not
 * @param from first day
 * @param to first day on which it is over; empty while its end is not known
 */
public record Post(
        UUID id,
        String account,
        String role,
        Optional<String> unit,
        List<String> fields,
        LocalDate from,
        Optional<LocalDate> to) {

    /** Copies the fields. */
    public Post {
        fields = List.copyOf(fields);
    }

    /** Whether it is held on {@code day}. */
    public boolean isHeld(LocalDate day) {
        return !day.isBefore(from) && to.map(day::isBefore).orElse(true);
    }
}
