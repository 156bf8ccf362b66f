/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pack.report;

import java.util.List;

/**
 * A part of a report as a page shows it.
 *
 * @param title heading
 * @param cells ids of its cells, in order
 */
public record Section(String title, List<String> cells) {

    /** Copies the ids. */
    public Section {
        cells = List.copyOf(cells);
    }
}
