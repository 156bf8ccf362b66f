/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.architecture.planted.foreign.law;

import java.sql.Connection;
import javax.persistence.Entity;
import javax.servlet.http.HttpServlet;

/** Planted: the core speaks HTTP and holds a database. */
@Entity
class Desk extends HttpServlet {

    private static final long serialVersionUID = 1;

    boolean open(Connection connection) throws java.sql.SQLException {
        return connection.isValid(1);
    }
}
