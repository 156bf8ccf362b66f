/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.reports;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One figure of a filled report.
 *
 * @param cell id of the cell
 * @param row row of the cell, where it has rows
 * @param value the number: whole for counts, two decimals for shares; empty for a share of nothing
 * @param text the number as the report prints it
 */
public record Figure(String cell, Optional<Row> row, Optional<BigDecimal> value, String text) {

    /**
     * The row of a figure.
     *
     * @param code code that the drill-down takes
     * @param label what people read
     */
    public record Row(String code, String label) {}
}
