/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import javax.servlet.Servlet;
import org.dangvan.access.Authenticator;
import org.dangvan.access.journal.HeldJournal;
import org.dangvan.access.journal.Origins;
import org.dangvan.access.rights.OpenGate;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;

/** A servlet on a free port of loopback, as the whiteboard would publish it. */
final class ApiServer implements AutoCloseable {

    static final int MAX_BODY_BYTES = 1 << 20;

    private final Server server;
    private final URI base;
    private final HttpClient client = HttpClient.newHttpClient();

    private ApiServer(Server server) {
        this.server = server;
        this.base = URI.create("http://127.0.0.1:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort());
    }

    /** The interface with these resources; its only account is {@code admin}. */
    static ApiServer serving(Object... resources) throws Exception {
        return serving(new OneAccount(), resources);
    }

    static ApiServer serving(Authenticator authenticator, Object... resources) throws Exception {
        Trail trail = new Trail(new HeldJournal());
        return serving(
                new ApiServlet(
                        authenticator, new OpenGate(), new Origins(), trail, new Api(trail, resources), MAX_BODY_BYTES),
                "/api/v1/*");
    }

    static ApiServer serving(Servlet servlet, String... patterns) throws Exception {
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler();
        ServletHolder holder = new ServletHolder(servlet);
        for (String pattern : patterns) {
            context.addServlet(holder, pattern);
        }
        server.setHandler(context);
        server.start();
        return new ApiServer(server);
    }

    HttpResponse<String> get(String path) throws IOException {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, String json) throws IOException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        return client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString())
                .join();
    }

    HttpRequest.Builder request(String path) {
        return anonymous(path).header("Authorization", OneAccount.HEADER);
    }

    /** A request that says nothing of who makes it. */
    HttpRequest.Builder anonymous(String path) {
        return HttpRequest.newBuilder(base.resolve(path));
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
