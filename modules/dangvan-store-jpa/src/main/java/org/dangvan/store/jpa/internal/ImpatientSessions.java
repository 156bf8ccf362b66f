/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Session;

/**
 * A database that is away is reported at once.
 *
 * <p>The pool has already looked for a working connection; asking it again and again, as EclipseLink does of itself, keeps
 * a caller waiting for most of a minute.
 */
public final class ImpatientSessions implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getLogin().setQueryRetryAttemptCount(0);
    }
}
