/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.architecture.planted.foreign.store.jpa;

import java.sql.Connection;
import javax.persistence.Entity;

/** Not a violation: a store holds the database. */
@Entity
class Row {

    boolean open(Connection connection) throws java.sql.SQLException {
        return connection.isValid(1);
    }
}
