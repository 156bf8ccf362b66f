/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api;

import java.time.Instant;

/**
 * Something that happened to a record.
 *
 * @param at when
 * @param actor account name of who did it
 * @param action what was done, in Vietnamese
 */
public record HistoryLine(Instant at, String actor, String action) {}
