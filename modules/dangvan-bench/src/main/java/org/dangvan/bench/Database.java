/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** One database of one engine. */
interface Database {

    /** What the platform is told, as {@code name=value}. */
    List<String> settings();

    /** Connections of this process; of an embedded database only while no platform has it open. */
    DataSource source() throws SQLException;

    /** Gives the files of an embedded database free; nothing to do otherwise. */
    void release() throws SQLException;

    /** Brings what the planner knows of the rows up to date. */
    void analyze() throws SQLException;

    /** Seconds of CPU that a server of its own has used; 0 when it works inside the platform. */
    double cpuSeconds();

    default Connection connect() throws SQLException {
        return source().getConnection();
    }
}
