/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.petition;

import java.util.List;
import java.util.Optional;

/**
 * One petition.
 *
 * @param heading its sender
 * @param standing how it stands today
 * @param facts name and text of what is known, in order
 * @param duties its duties with their last days
 * @param history what happened to it
 * @param files files that came with it
 * @param sealed whether nobody opens them here
 * @param done what has just been recorded
 * @param href its address
 * @param handling the form for what became of it
 */
public record PetitionPage(
        String heading,
        Standing standing,
        List<Fact> facts,
        List<Duty> duties,
        List<Event> history,
        List<File> files,
        boolean sealed,
        Optional<String> done,
        String href,
        HandlingForm handling) {

    /**
     * Something known.
     *
     * @param name what it is
     * @param text what is known
     * @param href where more is told of it
     */
    public record Fact(String name, String text, Optional<String> href) {}

    /**
     * A file.
     *
     * @param name name of the file
     * @param size how large it is
     * @param href where its bytes are
     */
    public record File(String name, String size, String href) {}

    /**
     * A duty.
     *
     * @param label what must be done
     * @param due last day
     * @param weekday weekday of the last day
     * @param standing how it stands
     * @param term length of time
     * @param start day that is not counted itself
     * @param source provision
     * @param unconfirmed whether nobody has compared the rule with the law
     * @param since day on which the version came into force
     * @param rule key of the rule
     * @param packs packs that decided
     * @param steps days on the way
     * @param strip every day from the first to the last; empty where that would be years
     * @param skipped number of days left out
     * @param sentence the same in a few Vietnamese sentences, to be read to a citizen
     */
    public record Duty(
            String label,
            String due,
            String weekday,
            Standing standing,
            String term,
            String start,
            String source,
            boolean unconfirmed,
            String since,
            String rule,
            String packs,
            List<Step> steps,
            Optional<Strip> strip,
            long skipped,
            String sentence) {}

    /**
     * A day on the way, or several in a row that have the same reason.
     *
     * @param tone kind of the step in small letters, for instance {@code skipped}
     * @param days the days
     * @param what what happened to them
     * @param why the reason
     */
    public record Step(String tone, String days, String what, String why) {}

    /**
     * Something that happened.
     *
     * @param at when
     * @param actor who did it
     * @param action what was done
     */
    public record Event(String at, String actor, String action) {}
}
