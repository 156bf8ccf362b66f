/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api.desk;

import java.util.List;

/**
 * What comes of a command. Only {@link Done} has changed anything.
 *
 * @param <V> what is shown of the record
 */
public sealed interface Outcome<V> {

    /**
     * It is recorded.
     *
     * @param record the record as it stands; of a repeated request, as it stood after the first
     * @param repeated whether an earlier request with the same key had recorded it
     */
    record Done<V>(V record, boolean repeated) implements Outcome<V> {}

    /**
     * It cannot be recorded as it is.
     *
     * @param flaws why, at least one, in the order of the fields
     */
    record Refused<V>(List<Flaw> flaws) implements Outcome<V> {

        /** Copies the flaws. */
        public Refused {
            flaws = List.copyOf(flaws);
        }
    }

    /** There is no such record. */
    record Missing<V>() implements Outcome<V> {}

    /**
     * Somebody else was faster.
     *
     * @param version the version as it stands now
     */
    record Changed<V>(long version) implements Outcome<V> {}

    /** The key belongs to a request that said something else. */
    record KeyReused<V>() implements Outcome<V> {}

    /** A request with the same key is still under way. */
    record KeyInFlight<V>() implements Outcome<V> {}
}
