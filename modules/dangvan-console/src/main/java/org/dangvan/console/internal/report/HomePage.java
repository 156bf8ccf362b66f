/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.report;

import java.util.Optional;

/**
 * The first page.
 *
 * @param state {@code full}, {@code no-data} or {@code no-report}
 * @param period name of the half-year
 * @param title title of the report its figures come from
 * @param href that report
 * @param overdue the petitions that are overdue as of the end of the half-year, or today while it lasts
 * @param report its figures
 */
public record HomePage(
        String state, String period, String title, String href, String overdue, Optional<ReportView> report) {

    static HomePage empty(String state) {
        return new HomePage(state, "", "", "", "", Optional.empty());
    }
}
