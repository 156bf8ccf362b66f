/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import javax.persistence.EntityManager;
import org.eclipse.persistence.jpa.JpaEntityManager;

/** What one database can and the other cannot. */
final class Dialect {

    private Dialect() {}

    static boolean isPostgres(EntityManager manager) {
        return manager.unwrap(JpaEntityManager.class)
                .getActiveSession()
                .getPlatform()
                .isPostgreSQL();
    }
}
