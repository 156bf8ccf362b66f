/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.access.journal;

import java.time.Instant;
import java.util.Optional;

/**
 * How far the journal is sealed.
 *
 * @param size number of sealed lines
 * @param checkpoint the last signed checkpoint, as a note that any verifier reads
 * @param at when that was made
 * @param secondPlace whether that checkpoint also lies in the second place; empty where that is not set and stands beside the keys
 * @param keys the public keys, one a line
 */
public record Sealed(
        long size, Optional<String> checkpoint, Optional<Instant> at, Optional<Boolean> secondPlace, String keys) {}
