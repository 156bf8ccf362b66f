/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal.sheet;

import java.util.Collections;
import java.util.Set;
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

    /** Whether anything stands in one of these columns. */
    public boolean has(Set<Integer> columns) {
        return !Collections.disjoint(columns, cells.keySet());
    }

    /** Number of columns up to the last one that holds anything. */
    public int width() {
        return cells.isEmpty() ? 0 : cells.lastKey() + 1;
    }
}
