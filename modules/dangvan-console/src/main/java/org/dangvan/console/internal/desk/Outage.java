/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.desk;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a database that is away or busy from a mistake of ours. */
final class Outage {

    /** Classes of SQLSTATE that waiting does not mend: bad data, broken constraints, bad statements. */
    private static final Set<String> OURS = Set.of("22", "23", "42");

    private static final int DEEPEST = 50;

    private Outage() {}

    /** Whether the same request may succeed in a while. */
    static boolean causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(cause -> cause instanceof SQLException sql && !isOurs(sql));
    }

    private static boolean isOurs(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && state.length() >= 2 && OURS.contains(state.substring(0, 2));
    }
}
