/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dangvan.base.PetitionType;
import org.dangvan.casework.api.PetitionView;

/** A petition that was handled. */
final class Petition {

    static final PetitionView KNOWN = new PetitionView(
            new UUID(1, 1),
            Optional.empty(),
            LocalDate.parse("2026-11-01"),
            PetitionType.OTHER,
            List.of(),
            Optional.empty(),
            1,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.parse("2026-11-02")),
            Optional.of("Chuyển đơn"),
            Optional.of("1/TB"),
            List.of(),
            List.of(),
            false,
            2);

    private Petition() {}
}
