/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.whatif;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dangvan.pack.Layers;
import org.dangvan.pack.law.CaseState;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Computes cases by the law in force and by a draft, and tells what differs. Nothing is changed; memory does not grow with the
 * number of cases. Safe for concurrent calls.
 */
@ProviderType
public interface WhatIf {

    /**
     * Every open deadline in the store, as it stands there, against the draft. Where a deadline rests on events that its receipt
     * does not name (an enclosing term, a change of law), only its days are counted anew.
     *
     * @param today day on which an earlier last day is over; empty for today
     * @param changes takes each deadline that gets another day, or none
     * @throws org.dangvan.base.StoreUnavailableException while the database is away or busy
     */
    Summary overStore(Layers draft, Optional<LocalDate> today, Consumer<Change> changes);

    /** Cases from elsewhere, by the law in force against the draft. */
    Summary over(Stream<Case> cases, Layers draft, Optional<LocalDate> today, Consumer<Change> changes);

    /**
     * A case from elsewhere.
     *
     * @param name what it is known by
     * @param rule key of the rule that is asked
     * @param state what is known of it
     */
    record Case(String name, String rule, CaseState state) {}

    /**
     * A case that gets another last day.
     *
     * @param name number of the petition, else its id; or the name of the case
     * @param label what must be done, in Vietnamese
     * @param before last day now; empty when the law in force knows none
     * @param after last day under the draft; empty when the draft knows none
     * @param overdue whether it is not overdue now and would be
     * @param why what leads to another day, in Vietnamese
     */
    record Change(
            String name,
            String label,
            Optional<LocalDate> before,
            Optional<LocalDate> after,
            boolean overdue,
            List<String> why) {

        /** Copies the reasons. */
        public Change {
            why = List.copyOf(why);
        }
    }

    /**
     * What it comes to.
     *
     * @param cases cases that were looked at
     * @param earlier those that would be due earlier
     * @param later those that would be due later
     * @param overdue those that are not overdue now and would be
     * @param lost those that have a last day now and would have none
     * @param gained those that have none now and would have one
     * @param unselected versions of rules that some case stands under now and none would, in Vietnamese
     * @param unanswered why cases have no last day now or under the draft although there is a rule, with their number, in
     *     Vietnamese; they are in no other figure than {@code cases}
     */
    record Summary(
            long cases,
            long earlier,
            long later,
            long overdue,
            long lost,
            long gained,
            List<String> unselected,
            List<String> unanswered) {

        /** Copies the lists. */
        public Summary {
            unselected = List.copyOf(unselected);
            unanswered = List.copyOf(unanswered);
        }
    }
}
