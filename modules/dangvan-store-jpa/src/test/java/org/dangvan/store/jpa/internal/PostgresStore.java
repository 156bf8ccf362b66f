/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.io.IOException;
import java.util.Optional;
import org.dangvan.store.jpa.testing.PostgresServer;

/**
 * A store on PostgreSQL: on the server that {@code dangvan.test.database.url} (with {@code .user}, {@code .password})
 * names, else on one of the test's own.
 */
final class PostgresStore implements AutoCloseable {

    private static final String URL = "dangvan.test.database.url";

    private final Optional<PostgresServer> own;
    private final TestStore store;

    private PostgresStore(Optional<PostgresServer> own, TestStore store) {
        this.own = own;
        this.store = store;
    }

    /** For {@code @EnabledIf}: whether this machine can run these tests. */
    static boolean available() throws IOException {
        return !System.getProperty(URL, "").isEmpty()
                || PostgresServer.binaries().isPresent();
    }

    static PostgresStore open() throws Exception {
        String url = System.getProperty(URL, "");
        if (!url.isEmpty()) {
            String user = System.getProperty("dangvan.test.database.user", "");
            String password = System.getProperty("dangvan.test.database.password", "");
            return new PostgresStore(Optional.empty(), TestStore.open(url, user, password));
        }
        PostgresServer server = PostgresServer.start();
        return new PostgresStore(Optional.of(server), TestStore.open(server.url(), "dangvan", ""));
    }

    TestStore store() {
        return store;
    }

    @Override
    public void close() throws IOException {
        store.close();
        if (own.isPresent()) {
            own.get().close();
        }
    }
}
