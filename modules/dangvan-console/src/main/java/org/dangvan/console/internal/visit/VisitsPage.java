/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.visit;

import java.util.List;
import java.util.Optional;
import org.dangvan.pages.view.Field;
import org.dangvan.pages.view.Option;

/**
 * The list of visits.
 *
 * @param units choices of the filter
 * @param days fields of the filter that hold days
 * @param narrowed whether the filter leaves anything out
 * @param problem why there is no list
 * @param rows visits of this page
 * @param first address of the first page; empty on it
 * @param next address of the next page; empty on the last
 */
public record VisitsPage(
        List<Option> units,
        List<Field> days,
        boolean narrowed,
        Optional<String> problem,
        List<Row> rows,
        Optional<String> first,
        Optional<String> next) {

    /**
     * One visit.
     *
     * @param href its page
     * @param number number in its book
     * @param day when
     * @param person who came
     * @param content what was said
     * @param unit competent agency
     * @param result what came of it
     */
    public record Row(
            String href,
            Optional<String> number,
            String day,
            String person,
            Optional<String> content,
            Optional<String> unit,
            Optional<String> result) {}
}
