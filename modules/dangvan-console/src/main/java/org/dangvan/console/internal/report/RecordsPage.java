/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.report;

import java.util.List;
import java.util.Optional;

/**
 * The records behind a figure.
 *
 * @param report title of the report
 * @param back the report
 * @param label what the figure counts
 * @param row its row
 * @param from first day
 * @param to last day
 * @param asOf day as of which open and overdue are told
 * @param total the figure
 * @param unit what is counted
 * @param columns headings of the details
 * @param items the records of this page
 * @param first address of the first page; empty on it
 * @param next address of the next page; empty on the last
 */
public record RecordsPage(
        String report,
        String back,
        String label,
        Optional<String> row,
        String from,
        String to,
        String asOf,
        long total,
        String unit,
        List<String> columns,
        List<Item> items,
        Optional<String> first,
        Optional<String> next) {

    /**
     * One record.
     *
     * @param day its day
     * @param title what people call it
     * @param href its page
     * @param details text for each column; empty where it has none
     */
    public record Item(Optional<String> day, String title, Optional<String> href, List<String> details) {}
}
