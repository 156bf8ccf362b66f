/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.desk;

import java.util.Optional;
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
                .anyMatch(Outage::isOutage);
    }

    private static boolean isOutage(Throwable cause) {
        return sqlException(cause.getClass())
                .map(kind -> !OURS.contains(stateClass(kind, cause)))
                .orElse(false);
    }

    /** Found by name: the edges do not know the database, and the architecture tests see to that. */
    private static Optional<Class<?>> sqlException(Class<?> type) {
        return Stream.<Class<?>>iterate(type, kind -> kind != null, Class::getSuperclass)
                .filter(kind -> kind.getName().equals("java.sql.SQLException"))
                .findFirst();
    }

    private static String stateClass(Class<?> kind, Throwable cause) {
        try {
            String state = String.valueOf(kind.getMethod("getSQLState").invoke(cause));
            return state.substring(0, Math.min(2, state.length()));
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException("every " + kind.getName() + " has a state", changed);
        }
    }
}
