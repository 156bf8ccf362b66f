/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.reports;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A report asked for.
 *
 * @param report id of the report
 * @param from first day of the period
 * @param to last day of the period
 * @param asOf day as of which open and overdue are told; {@code to} when empty
 */
public record ReportQuestion(String report, LocalDate from, LocalDate to, Optional<LocalDate> asOf) {}
