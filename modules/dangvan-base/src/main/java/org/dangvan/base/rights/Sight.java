/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.base.rights;

/**
 * What somebody may see of all kinds of records: for questions that lead from one kind to another.
 *
 * @param petitions which petitions
 * @param visits which visits; registrations and sessions with a leader, which belong to no agency, only where agencies,
 *     fields and assignment do not limit it
 */
public record Sight(Reach petitions, Reach visits) {

    /** Everything: for the platform's own work, never for somebody's question. */
    public static Sight whole() {
        return new Sight(Reach.whole(), Reach.whole());
    }

    /** Whether everything may be seen. */
    public boolean isWhole() {
        return petitions.isWhole() && visits.isWhole();
    }

    /** Whether nothing may be seen. */
    public boolean isNone() {
        return petitions.isNone() && visits.isNone();
    }
}
