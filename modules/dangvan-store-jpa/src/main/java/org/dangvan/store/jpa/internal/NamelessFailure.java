/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.sql.SQLException;
import javax.persistence.PersistenceException;
import org.dangvan.base.StoreUnavailableException;

/**
 * A failure of the database without what its messages quote. Databases repeat the values of a row they refuse; a row of
 * a denunciation holds a name that must not stand in a log.
 */
final class NamelessFailure {

    private NamelessFailure() {}

    /** The same failure: its place, its SQL state and code, and none of its words. */
    static RuntimeException of(RuntimeException failure) {
        String message = "the rows were refused, nothing of them is kept ("
                + failure.getClass().getSimpleName() + ")";
        RuntimeException nameless = failure instanceof StoreUnavailableException
                ? new StoreUnavailableException(message, state(failure))
                : new PersistenceException(message, state(failure));
        nameless.setStackTrace(failure.getStackTrace());
        return nameless;
    }

    private static SQLException state(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return new SQLException("SQL state " + sql.getSQLState(), sql.getSQLState(), sql.getErrorCode());
            }
        }
        return new SQLException("none told");
    }
}
