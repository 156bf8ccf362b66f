/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.reports;

import java.util.Optional;

/**
 * The records behind a figure, asked for.
 *
 * @param question the report
 * @param cell id of the cell; a share opens its part
 * @param row code of the row; all rows when empty
 * @param limit at most so many items, 1 to 1,000
 * @param after mark of the previous page
 */
public record CellQuestion(
        ReportQuestion question, String cell, Optional<String> row, int limit, Optional<String> after) {}
