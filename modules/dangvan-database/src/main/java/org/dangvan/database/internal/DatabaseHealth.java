/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.database.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.dangvan.base.HealthCheck;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the database answers with the platform's schema; there is no such check before the schema is in force. */
@Component
public final class DatabaseHealth implements HealthCheck {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseHealth.class);

    private final DataSource source;

    @Activate
    public DatabaseHealth(@Reference(target = "(osgi.jndi.service.name=dangvan)") DataSource source) {
        this.source = source;
    }

    @Override
    public String name() {
        return "database";
    }

    @Override
    public boolean up() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(1);
            statement.execute("select 1 from unit where 1 = 0");
            return true;
        } catch (SQLException failed) {
            LOG.warn("database does not answer: {}", failed.getMessage());
            return false;
        }
    }
}
