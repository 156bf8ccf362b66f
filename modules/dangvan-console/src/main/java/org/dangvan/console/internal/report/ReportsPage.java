/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.report;

import java.util.List;

/**
 * The reports that can be asked for.
 *
 * @param reports each of them
 */
public record ReportsPage(List<Entry> reports) {

    /**
     * A report.
     *
     * @param title its title
     * @param href its page
     * @param pack pack it comes from
     */
    public record Entry(String title, String href, String pack) {}
}
