/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.report;

import java.util.List;

/**
 * A filled report as pages show it.
 *
 * @param from first day
 * @param to last day
 * @param asOf day as of which open and overdue are told
 * @param pack pack and version that defined it
 * @param sections its parts
 * @param sheet address of the sheet
 */
public record ReportView(String from, String to, String asOf, String pack, List<SectionView> sections, String sheet) {

    /**
     * A part of the report.
     *
     * @param title heading
     * @param cells its cells, in order
     */
    public record SectionView(String title, List<CellView> cells) {}

    /**
     * A cell: one figure, or one for each row.
     *
     * @param label what people read
     * @param unit what is counted; empty for a share
     * @param byRow whether there is a figure for each row
     * @param figures its figures
     */
    public record CellView(String label, String unit, boolean byRow, List<FigureView> figures) {}

    /**
     * A figure.
     *
     * @param label its row; the cell's label where it has no rows
     * @param text the number as it is printed
     * @param href the records behind it
     * @param width its share of the largest figure of the cell, for instance {@code "45%"}
     */
    public record FigureView(String label, String text, String href, String width) {}
}
