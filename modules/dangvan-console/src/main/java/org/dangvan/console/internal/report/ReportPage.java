/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.report;

import java.util.List;
import java.util.Optional;
import org.dangvan.pages.view.Field;

/**
 * A report for a period.
 *
 * @param path its address
 * @param title its title
 * @param days fields of the period
 * @param presets periods that are often asked for
 * @param report the figures; empty while the period cannot be used
 */
public record ReportPage(
        String path, String title, List<Field> days, List<Preset> presets, Optional<ReportView> report) {

    /**
     * A period that is often asked for.
     *
     * @param label its name
     * @param href the report for it
     * @param chosen whether it is shown now
     */
    public record Preset(String label, String href, boolean chosen) {}
}
