/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.reports;

import java.util.List;
import org.dangvan.base.rights.Sight;
import org.dangvan.pack.report.ReportDefinition;
import org.osgi.annotation.versioning.ProviderType;

/** The reports of the packs in force. Safe for concurrent calls; figures are counted when they are asked for. */
@ProviderType
public interface Reports {

    /** The reports that can be asked for, ordered by id. */
    List<ReportDefinition> available();

    /** Fills a report with what may be seen. */
    ReportAnswer<FilledReport> fill(Sight sight, ReportQuestion question);

    /** The records behind a figure; their number is the figure. */
    ReportAnswer<CellContent> open(Sight sight, CellQuestion question);
}
