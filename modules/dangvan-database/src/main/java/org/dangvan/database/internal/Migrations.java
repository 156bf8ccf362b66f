/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.database.internal;

import java.sql.Connection;
import java.util.Map;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.database.DatabaseFactory;
import liquibase.database.core.DerbyDatabase;
import liquibase.database.core.PostgresDatabase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/** Brings the schema up to date. */
public final class Migrations {

    private static final String CHANGELOG = "db/changelog/dangvan.yaml";

    private Migrations() {}

    /**
     * Runs what has not run yet; several nodes may call it at once, one works and the others wait. A database that has run
     * just these steps is told by one question: reading them all takes longer than the rest of a start.
     *
     * @throws Exception whatever the library or the database throws; what ran before the failing step stays
     */
    public static void run(DataSource source) throws Exception {
        ChangelogDigest changelog = ChangelogDigest.of(CHANGELOG);
        try (Connection connection = source.getConnection()) {
            if (changelog.isLastOf(connection)) {
                return;
            }
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // Liquibase finds its own parts through the context loader, our change log only through ours.
        thread.setContextClassLoader(Liquibase.class.getClassLoader());
        try (Connection connection = source.getConnection()) {
            migrate(connection, changelog);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @SuppressWarnings("try")
    private static void migrate(Connection connection, ChangelogDigest changelog) throws Exception {
        ClassLoaderResourceAccessor accessor = new ClassLoaderResourceAccessor(Migrations.class.getClassLoader());
        liquibase.database.Database database =
                DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        if (database instanceof DerbyDatabase derby) {
            // Otherwise the end of a migration takes the embedded database away from under the pool.
            derby.setShutdownEmbeddedDerby(false);
        }
        Map<String, Object> scope = Map.of(
                Scope.Attr.ui.name(),
                new LoggerUIService(),
                // Nothing about an installation is told to anybody outside it.
                "liquibase.analytics.enabled",
                false);
        try (MigrationTurn turn = MigrationTurn.take(connection, database instanceof PostgresDatabase)) {
            Scope.child(scope, () -> {
                Liquibase liquibase = new Liquibase(CHANGELOG, accessor, database);
                // Nobody else is at it: a lock that is there was left by a start that was killed.
                liquibase.forceReleaseLocks();
                // Its summary goes to standard output otherwise.
                liquibase.setShowSummary(UpdateSummaryEnum.OFF);
                liquibase.update(new Contexts(), new LabelExpression());
                liquibase.tag(changelog.value());
            });
        }
    }
}
