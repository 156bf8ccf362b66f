/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.reports;

import java.util.List;
import org.dangvan.pack.PackVersion;
import org.dangvan.pack.report.ReportDefinition;

/**
 * A report with its figures.
 *
 * @param definition what the pack says of it
 * @param period what it speaks of
 * @param pack pack and version that defined it
 * @param figures figures in the order of the definition's cells
 */
public record FilledReport(ReportDefinition definition, ReportPeriod period, PackVersion pack, List<Figure> figures) {

    /** Copies the figures. */
    public FilledReport {
        figures = List.copyOf(figures);
    }

    /** The figures of one cell: one, or one for each row. */
    public List<Figure> of(String cell) {
        return figures.stream().filter(figure -> figure.cell().equals(cell)).toList();
    }
}
