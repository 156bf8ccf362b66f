/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.administration.internal;

import java.util.List;
import java.util.Optional;
import org.dangvan.pages.view.Field;

/**
 * The journal, the newest line first.
 *
 * @param own whether only lines of who is signed in are shown
 * @param actor whose lines are asked for
 * @param subject about which record
 * @param days from which day, up to which
 * @param narrowed whether anything is asked for
 * @param sealed how far the journal is sealed, in words; empty where that is nobody's business here
 * @param warning what is wrong with the second place
 * @param lines the lines
 * @param first the first page, when this is a later one
 * @param next the next page
 */
public record JournalPage(
        boolean own,
        Field actor,
        Field subject,
        List<Field> days,
        boolean narrowed,
        Optional<String> sealed,
        Optional<String> warning,
        List<Line> lines,
        Optional<String> first,
        Optional<String> next) {

    /** Copies the lists. */
    public JournalPage {
        days = List.copyOf(days);
        lines = List.copyOf(lines);
    }

    /**
     * A line.
     *
     * @param at when it was written
     * @param actor who did it
     * @param origin from where
     * @param action what was done
     * @param subject what it was done to
     * @param href the page of that; empty where there is none
     * @param detail what else is told
     * @param proof address of its proof
     */
    public record Line(
            String at,
            String actor,
            String origin,
            String action,
            String subject,
            Optional<String> href,
            Optional<String> detail,
            String proof) {}
}
