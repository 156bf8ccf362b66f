/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An agency as a reader sees it.
 *
 * @param id identity that never changes
 * @param code short name, unique among all agencies of all days
 * @param name official name
 * @param level administrative level, or empty where the pack names none
 * @param validFrom first day it exists, or empty when the beginning is not recorded
 * @param validTo first day it no longer exists, or empty while it does
 */
public record UnitView(
        String id,
        String code,
        String name,
        String level,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo) {}
