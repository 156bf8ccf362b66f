/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.petition;

import java.util.List;
import java.util.Optional;
import org.dangvan.console.internal.receipt.DutyTold;
import org.dangvan.console.internal.receipt.Standing;

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
        List<DutyTold> duties,
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
     * Something that happened.
     *
     * @param at when
     * @param actor who did it
     * @param action what was done
     */
    public record Event(String at, String actor, String action) {}
}
