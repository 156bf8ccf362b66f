/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.petition;

import java.util.List;
import java.util.Optional;
import org.dangvan.console.internal.receipt.Standing;
import org.dangvan.pages.view.Field;
import org.dangvan.pages.view.Option;

/**
 * The list of petitions.
 *
 * @param types choices of the filter
 * @param units choices of the filter
 * @param states choices of the filter
 * @param days fields of the filter that hold days
 * @param search the words looked for
 * @param narrowed whether the filter leaves anything out
 * @param count how many there are, where something is left out
 * @param problem why there is no list
 * @param asOf the day as of which they stand
 * @param rows petitions of this page
 * @param first address of the first page; empty on it
 * @param next address of the next page; empty on the last
 */
public record PetitionsPage(
        List<Option> types,
        List<Option> units,
        List<Option> states,
        List<Field> days,
        Field search,
        boolean narrowed,
        Optional<String> count,
        Optional<String> problem,
        String asOf,
        List<Row> rows,
        Optional<String> first,
        Optional<String> next) {

    /**
     * One petition.
     *
     * @param href its page
     * @param number number in its book
     * @param received day of receiving
     * @param type what it asks for
     * @param sender who sent it
     * @param content what it is about
     * @param unit competent agency
     * @param due last day
     * @param standing how it stands
     */
    public record Row(
            String href,
            Optional<String> number,
            String received,
            String type,
            String sender,
            Optional<String> content,
            Optional<String> unit,
            Optional<String> due,
            Standing standing) {}
}
