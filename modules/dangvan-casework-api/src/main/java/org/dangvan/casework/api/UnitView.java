/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An agency.
 *
 * @param id id of record
 * @param code stable code given by the pack
 * @param name name that people read
 * @param level level of government or kind of body
 * @param parent code of the agency right above it; empty for one that stands under the installation itself
 * @param validFrom first day, where recorded
 * @param validTo first day on which it no longer exists
 */
public record UnitView(
        String id,
        String code,
        String name,
        String level,
        Optional<String> parent,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo) {}
