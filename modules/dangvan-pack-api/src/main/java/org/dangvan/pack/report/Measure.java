/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pack.report;

import java.util.List;
import org.dangvan.base.facts.FactField;
import org.dangvan.base.facts.FactKind;
import org.dangvan.base.facts.FactSource;

/** How the figures of a cell come about. */
public sealed interface Measure {

    /**
     * Distinct things among records.
     *
     * @param counted what is counted
     * @param source among which records
     * @param where conditions that hold together
     */
    record Count(FactKind counted, FactSource source, List<Condition> where) implements Measure {

        /** Copies the conditions. */
        public Count {
            where = List.copyOf(where);
        }
    }

    /**
     * A count for each code of a field.
     *
     * @param count what is counted
     * @param by field whose codes make the rows
     * @param rows rows that are always printed, in order; when empty, the rows are the codes that occur
     */
    record CountBy(Count count, FactField by, List<Row> rows) implements Measure {

        /** Copies the rows. */
        public CountBy {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One cell as a share of another of the same unit.
     *
     * @param part id of the cell that is the share
     * @param whole id of the cell that is the whole
     */
    record Share(String part, String whole) implements Measure {}

    /**
     * A row of a cell.
     *
     * @param code code of the field
     * @param label what people read
     */
    record Row(String code, String label) {}
}
