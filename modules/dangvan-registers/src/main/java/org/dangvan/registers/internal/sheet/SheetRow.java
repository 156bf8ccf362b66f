/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal.sheet;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A row that holds anything.
 *
 * @param number number of the row, from 1
 * @param cells cells that are not blank, by column from 0
 */
public record SheetRow(int number, SortedMap<Integer, Cell> cells) {

    /** Copies the cells. */
    public SheetRow {
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
    }

    /** The same row with those of its cells whose column is asked for. */
    public SheetRow only(Collection<Integer> columns) {
        SortedMap<Integer, Cell> kept = new TreeMap<>();
        for (Map.Entry<Integer, Cell> cell : cells.entrySet()) {
            if (columns.contains(cell.getKey())) {
                kept.put(cell.getKey(), cell.getValue());
            }
        }
        return new SheetRow(number, kept);
    }
}
