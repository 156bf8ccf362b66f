/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dangvan.base.Citation;
import org.dangvan.base.Confirmation;
import org.dangvan.base.Period;
import org.dangvan.base.PetitionType;
import org.dangvan.base.Term;

/**
 * One rule through time.
 *
 * @param key dotted key, stable for ever, for instance {@code "petition.processing"}
 * @param label the duty in Vietnamese
 * @param duty what the rule sets a last day for, for instance {@code "petition.handling"}
 * @param aspect aspect of procedure to which a change of law applies as one
 * @param trigger event that starts the clock, for instance {@code "petition.received"}
 * @param types petitions it applies to
 * @param protectedMaximum whether a lower layer may shorten the term but never lengthen it
 * @param versions ordered by their first day, never overlapping
 * @param origin where it is written
 */
public record Regulation(
        String key,
        String label,
        String duty,
        String aspect,
        String trigger,
        Set<PetitionType> types,
        boolean protectedMaximum,
        List<Version> versions,
        Origin origin) {

    /** Copies the collections. */
    public Regulation {
        types = Set.copyOf(types);
        versions = List.copyOf(versions);
    }

    /** The version in force on {@code day}; empty when the rule was not law then. */
    public Optional<Version> on(LocalDate day) {
        return versions.stream()
                .filter(version -> version.validity().contains(day))
                .findFirst();
    }

    /**
     * What the rule says during one period.
     *
     * @param validity days on which this version is law
     * @param term length of the term
     * @param source provision
     * @param confirmation whether it has been compared with the law
     * @param origin where it is written
     */
    public record Version(Period validity, Term term, Citation source, Confirmation confirmation, Origin origin) {}
}
