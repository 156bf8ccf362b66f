/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which visits a list shows; what is empty does not restrict.
 *
 * @param unit code of the competent agency
 * @param from first day
 * @param to last day
 */
public record VisitFilter(Optional<String> unit, Optional<LocalDate> from, Optional<LocalDate> to) {}
