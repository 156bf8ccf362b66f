/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pack.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dangvan.base.Citation;
import org.dangvan.base.Confirmation;
import org.dangvan.base.Period;
import org.dangvan.pack.Origin;

/**
 * A value of law through time. Gaps are said, never filled from a neighbour.
 *
 * @param versions ordered by their first day, never overlapping; between two of them there may be days without any
 * @param <T> what the value is
 */
public record DatedValue<T>(List<Version<T>> versions) {

    /** Copies the versions. */
    public DatedValue {
        versions = List.copyOf(versions);
    }

    /** What holds on {@code day}. */
    public Selection<T> on(LocalDate day) {
        Optional<Version<T>> before = Optional.empty();
        for (Version<T> version : versions) {
            if (version.validity().contains(day)) {
                return new InForce<>(version);
            }
            if (version.from().isAfter(day)) {
                return new NotInForce<>(before, Optional.of(version));
            }
            before = Optional.of(version);
        }
        return new NotInForce<>(before, Optional.empty());
    }

    /**
     * The value during one period.
     *
     * @param validity days on which it is law; it always has a first day
     * @param value the value
     * @param source provision
     * @param confirmation whether it has been compared with the law
     * @param recorded day on which it was written into the pack, where the pack says it
     * @param origin where it is written
     * @param <T> what the value is
     */
    public record Version<T>(
            Period validity,
            T value,
            Citation source,
            Confirmation confirmation,
            Optional<LocalDate> recorded,
            Origin origin) {

        /** The first day of validity. */
        public LocalDate from() {
            return validity.from().orElse(LocalDate.MIN);
        }
    }

    /**
     * What a question for a day gives.
     *
     * @param <T> what the value is
     */
    public sealed interface Selection<T> {

        /** The version, when one is in force. */
        default Optional<Version<T>> version() {
            return this instanceof InForce<T> found ? Optional.of(found.inForce()) : Optional.empty();
        }
    }

    /**
     * A version is law on the day.
     *
     * @param inForce the version
     * @param <T> what the value is
     */
    public record InForce<T>(Version<T> inForce) implements Selection<T> {}

    /**
     * No version is law on the day.
     *
     * @param before the nearest version that ended before the day
     * @param after the nearest version that begins after the day
     * @param <T> what the value is
     */
    public record NotInForce<T>(Optional<Version<T>> before, Optional<Version<T>> after) implements Selection<T> {}
}
