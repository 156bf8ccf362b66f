/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.reports;

import java.util.Optional;
import org.dangvan.base.facts.FactKind;
import org.dangvan.casework.api.Page;
import org.dangvan.casework.api.facts.FactItem;

/**
 * The records behind a figure.
 *
 * @param cell id of the cell
 * @param label what people read
 * @param row row of the cell, where one was asked for
 * @param kind what the records are
 * @param total number of records: the figure itself
 * @param page some of them
 */
public record CellContent(
        String cell, String label, Optional<Figure.Row> row, FactKind kind, long total, Page<FactItem> page) {}
