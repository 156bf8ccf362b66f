/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.access.journal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of the journal, as it was written.
 *
 * @param id its id, ordered by the clock of the node that wrote it
 * @param at when it was written
 * @param actor account name of who did it
 * @param origin from where: the way in and a network address, as in {@code web 10.0.0.7}; empty for work in the background
 * @param action what was done, in Vietnamese
 * @param kind kind of what it was done to, as in {@code petition}
 * @param subject id of what it was done to
 * @param detail what else is to be told: what stood there before and what stands there now
 */
public record JournalEntry(
        UUID id,
        Instant at,
        String actor,
        Optional<String> origin,
        String action,
        String kind,
        String subject,
        Optional<String> detail) {}
