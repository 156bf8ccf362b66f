/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pack.report;

import java.util.List;
import java.util.Optional;
import org.dangvan.pack.Origin;

/**
 * A report as a pack defines it.
 *
 * @param id id, for instance {@code "monthly-visits"}
 * @param title name that people read
 * @param cells its cells, in the order of the answer
 * @param sections how pages and sheets group the cells
 * @param template the XLSX file whose cells {@code ${cell-id}} are filled; empty when the pack brings none
 * @param origin where it is written; names the pack it comes from
 */
public record ReportDefinition(
        String id,
        String title,
        List<CellDefinition> cells,
        List<Section> sections,
        Optional<Template> template,
        Origin origin) {

    /** Copies the lists. */
    public ReportDefinition {
        cells = List.copyOf(cells);
        sections = List.copyOf(sections);
    }

    /** The cell with this id. */
    public Optional<CellDefinition> cell(String cellId) {
        return cells.stream().filter(cell -> cell.id().equals(cellId)).findFirst();
    }

    /** The bytes of an office file that a pack brings. */
    public static final class Template {

        private final byte[] bytes;

        /** Copies {@code bytes}. */
        public Template(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        /** A copy of the file. */
        public byte[] bytes() {
            return bytes.clone();
        }
    }
}
