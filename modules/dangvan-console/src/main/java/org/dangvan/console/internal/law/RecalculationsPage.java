/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.law;

import java.util.List;
import java.util.Optional;

/**
 * The recalculations, or one of them with the deadlines that it moved.
 *
 * @param runs the recalculations, the newest first; one where one was asked for
 * @param moves deadlines that got another day; empty where none was asked for
 * @param next address of the next page of them
 * @param one whether one was asked for
 */
public record RecalculationsPage(List<Run> runs, List<Move> moves, Optional<String> next, boolean one) {

    /**
     * A recalculation.
     *
     * @param href its address
     * @param at when it began
     * @param state whether it is done, in a word or two
     * @param open whether it is under way
     * @param calendars the calendar before and after
     * @param reasons the days that changed
     * @param moved how many deadlines got another day
     * @param explained how many kept theirs
     */
    public record Run(
            String href,
            String at,
            String state,
            boolean open,
            String calendars,
            List<String> reasons,
            String moved,
            String explained) {}

    /**
     * A deadline before and after.
     *
     * @param href the petition
     * @param name what the petition is known by
     * @param duty the duty, and from which day its term runs
     * @param before last day until then
     * @param after last day since then
     * @param later whether it is due later
     * @param reasons days on the way that count otherwise
     */
    public record Move(
            String href, String name, String duty, String before, String after, boolean later, List<String> reasons) {}
}
