/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.schedule;

import java.util.List;
import java.util.Optional;
import org.dangvan.pages.view.Field;

/**
 * The receptions of a span of days.
 *
 * @param days the fields for the first and the last day
 * @param watch periods of heightened care in it
 * @param plans what each schedule plans
 */
public record SchedulesPage(List<Field> days, List<Watch> watch, List<Plan> plans) {

    /**
     * A period of heightened care.
     *
     * @param label what it is for
     * @param from first day
     * @param to last day
     * @param measures what is done, and the shifts there are beside the usual ones
     * @param unconfirmed whether nobody has compared it with its document
     * @param source document that orders it
     */
    public record Watch(
            String label, String from, String to, List<String> measures, boolean unconfirmed, String source) {

        /** Copies the measures. */
        public Watch {
            measures = List.copyOf(measures);
        }
    }

    /**
     * What one schedule plans.
     *
     * @param label what is held
     * @param host who receives
     * @param place where
     * @param attendance who else takes part
     * @param feed address of the calendar to subscribe to
     * @param sessions the sessions
     * @param shortages months or weeks with fewer days than the law asks for, in sentences
     */
    public record Plan(
            String label,
            String host,
            Optional<String> place,
            List<String> attendance,
            String feed,
            List<Session> sessions,
            List<String> shortages) {

        /** Copies the lists. */
        public Plan {
            attendance = List.copyOf(attendance);
            sessions = List.copyOf(sessions);
            shortages = List.copyOf(shortages);
        }
    }

    /**
     * One session.
     *
     * @param weekday weekday of the day shown
     * @param day the day held, or else the first that is named
     * @param tone how it came about, in small letters
     * @param how the same in words
     * @param unconfirmed whether nobody has compared the schedule with its document
     * @param publish last day on which it is published in time
     * @param notes why, which days are proposed, in which periods of heightened care it lies
     * @param source where the schedule comes from
     */
    public record Session(
            String weekday,
            String day,
            String tone,
            String how,
            boolean unconfirmed,
            Optional<String> publish,
            List<String> notes,
            String source) {

        /** Copies the notes. */
        public Session {
            notes = List.copyOf(notes);
        }
    }
}
