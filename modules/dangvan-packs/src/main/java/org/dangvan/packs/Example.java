/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.packs;

import java.time.LocalDate;
import java.util.Optional;
import org.dangvan.base.PetitionType;
import org.dangvan.pack.Origin;

/**
 * A case with a known answer, which a pack brings along.
 *
 * @param name the case in Vietnamese
 * @param received day on which the petition is received
 * @param regulation key of the rule that is asked
 * @param type what the petition asks for, where the case depends on it
 * @param expected last day in time
 * @param source where the answer comes from
 * @param origin where it is written
 */
public record Example(
        String name,
        LocalDate received,
        String regulation,
        Optional<PetitionType> type,
        LocalDate expected,
        String source,
        Origin origin) {}
