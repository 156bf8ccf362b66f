/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.access.journal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which lines of the journal are asked for, the newest first.
 *
 * @param actor by this account alone
 * @param subject about this record alone
 * @param from written at this moment or later
 * @param to written before this moment
 * @param before only lines older than this one: where the page before ended
 * @param most how many at most, 1 to 1,000
 */
public record Asked(
        Optional<String> actor,
        Optional<String> subject,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<UUID> before,
        int most) {}
