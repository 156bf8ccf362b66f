/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.sql.SQLException;
import java.util.Set;
import org.dangvan.base.StoreUnavailableException;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away or busy from a mistake. */
final class Outages {

    /** Classes of SQLSTATE that waiting does not mend: bad data, broken constraints, bad statements. */
    private static final Set<String> MISTAKES = Set.of("22", "23", "42");

    private Outages() {}

    /** The failure as callers should meet it. */
    static RuntimeException sorted(RuntimeException failure) {
        SQLException answer = answer(failure);
        if (answer == null || isMistake(answer.getSQLState())) {
            return failure;
        }
        return new StoreUnavailableException("the database answers with SQL state " + answer.getSQLState(), failure);
    }

    private static boolean isMistake(@Nullable String state) {
        return state != null && state.length() == 5 && MISTAKES.contains(state.substring(0, 2));
    }

    private static @Nullable SQLException answer(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }
}
