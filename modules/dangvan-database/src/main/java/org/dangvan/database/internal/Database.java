/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.database.internal;

import java.util.Map;
import javax.sql.DataSource;
import org.osgi.annotation.bundle.Capability;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes the one {@link DataSource} of the platform, never before its schema is up to date.
 *
 * <p>A database that does not answer yet is asked again until it does: on a server that has just been switched on, the
 * order in which the two start must not matter.
 */
@Component(
        service = {},
        configurationPid = "org.dangvan.database",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = Database.Config.class)
@Capability(
        namespace = "osgi.service",
        attribute = {"objectClass:List<String>=javax.sql.DataSource", "osgi.jndi.service.name=dangvan"})
public final class Database {

    /** Where the data lies. */
    @ObjectClassDefinition(name = "Đăng Văn: database")
    public @interface Config {

        /** JDBC address. */
        @AttributeDefinition(
                name = "URL",
                description = "jdbc:postgresql:… or jdbc:derby:…; empty: Derby in the folder below.")
        String url() default "";

        /** Folder of the embedded database. */
        @AttributeDefinition(
                name = "Folder",
                description = "Folder of embedded Derby; read only while no URL is given.")
        String folder() default "data/dangvan/database";

        /** Account of the platform on the database server. */
        @AttributeDefinition(name = "User", description = "Account on the database server; Derby needs none.")
        String user() default "";

        /** Its password, read from the property {@code .password}. */
        @AttributeDefinition(
                name = "Password",
                type = AttributeType.PASSWORD,
                description = "Password of that account.")
        String _password() default "";

        /** Connections kept. */
        @AttributeDefinition(name = "Pool size", description = "Connections to the database, at most.")
        int poolSize() default 10;

        /** Patience with a database that does not answer. */
        @AttributeDefinition(name = "Retry", description = "Seconds between two attempts to open the database.")
        int retrySeconds() default 5;
    }

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final BundleContext context;
    private final ConnectionSettings settings;
    private final long retryMillis;
    private final Thread worker;

    /** Read and written by the worker alone. */
    private int failures;

    /** Starts to open the database; returns at once. */
    @Activate
    public Database(BundleContext context, Config config) {
        this.context = context;
        this.settings = ConnectionSettings.of(
                config.url(), config.folder(), config.user(), config._password(), config.poolSize());
        this.retryMillis = Math.max(1, config.retrySeconds()) * 1000L;
        this.worker = new Thread(this::serve, "dangvan-database");
        worker.start();
    }

    @Deactivate
    void close() throws InterruptedException {
        worker.interrupt();
        worker.join();
    }

    private void serve() {
        try {
            while (!opened()) {
                Thread.sleep(retryMillis);
            }
        } catch (InterruptedException stopped) {
            LOG.debug("stopped", stopped);
        }
    }

    /** One attempt; when it succeeds, stays until the component is stopped. */
    private boolean opened() throws InterruptedException {
        try (ConnectionPool pool = ConnectionPool.open(settings)) {
            Migrations.run(pool.dataSource());
            publishUntilInterrupted(pool.dataSource());
            return true;
        } catch (InterruptedException stopped) {
            throw stopped;
        } catch (Exception failed) {
            explain(failed);
            return false;
        }
    }

    /** Tells the whole story once; after that one line for each attempt is enough. */
    private void explain(Exception failed) {
        String message = "database {} does not open, next attempt in {} s: {}";
        Object[] details = {settings.shownUrl(), retryMillis / 1000, failed.getMessage()};
        if (failures++ == 0) {
            LOG.error(message, details[0], details[1], details[2], failed);
        } else {
            LOG.warn(message, details);
        }
    }

    private void publishUntilInterrupted(DataSource source) throws InterruptedException {
        ServiceRegistration<DataSource> registration = context.registerService(
                DataSource.class, source, FrameworkUtil.asDictionary(Map.of("osgi.jndi.service.name", "dangvan")));
        try {
            LOG.info("database {} is open", settings.shownUrl());
            Thread.sleep(Long.MAX_VALUE);
        } finally {
            registration.unregister();
            LOG.info("database {} is closed", settings.shownUrl());
        }
    }
}
