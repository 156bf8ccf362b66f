/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.soap.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dangvan.access.journal.HeldJournal;
import org.dangvan.access.rights.OpenGate;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.w3c.dom.Document;

/** The interface on a free port of loopback, as the whiteboard would publish it. */
final class SoapServer implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    static final String PUBLIC = "https://dv.example.vn/services/petitions";
    static final int MAX_BYTES = 22 << 20;

    private final Server server;
    private final URI address;
    private final OneAccount account;
    private final OpenDesk desk;
    private final OpenGate gate;
    private final HeldJournal journal;
    private final HttpClient client = HttpClient.newHttpClient();

    private SoapServer(Server server, OneAccount account, OpenDesk desk, OpenGate gate, HeldJournal journal) {
        this.gate = gate;
        this.journal = journal;
        this.server = server;
        this.account = account;
        this.desk = desk;
        this.address = URI.create("http://127.0.0.1:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort()
                + "/services/petitions");
    }

    static SoapServer start() throws Exception {
        return start(4);
    }

    static SoapServer start(int filesAtOnce) throws Exception {
        OneAccount account = new OneAccount();
        OpenDesk desk = new OpenDesk();
        OpenGate gate = new OpenGate();
        HeldJournal journal = new HeldJournal();
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        PetitionsEndpoint endpoint = new PetitionsEndpoint(
                account, account, new Operations(desk, desk, gate, journal, clock), clock, MAX_BYTES);
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(
                new ServletHolder(new PetitionsServlet(endpoint, journal.origins, PUBLIC, MAX_BYTES, filesAtOnce)),
                "/services/*");
        server.setHandler(context);
        server.start();
        return new SoapServer(server, account, desk, gate, journal);
    }

    OneAccount account() {
        return account;
    }

    OpenGate gate() {
        return gate;
    }

    HeldJournal journal() {
        return journal;
    }

    OpenDesk desk() {
        return desk;
    }

    URI address() {
        return address;
    }

    Answer post(String envelope) throws IOException {
        return post("text/xml; charset=UTF-8", envelope.getBytes(StandardCharsets.UTF_8));
    }

    Answer post(String type, byte[] body) throws IOException {
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", type)
                .header("SOAPAction", "\"\"")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /** An envelope with files beside it, as MTOM writes it. */
    Answer postWithParts(String envelope, Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String head = "--edge\r\nContent-Type: application/xop+xml; charset=UTF-8; type=\"text/xml\"\r\n"
                + "Content-ID: <root@dangvan>\r\n\r\n";
        body.writeBytes((head + envelope).getBytes(StandardCharsets.UTF_8));
        parts.forEach((id, bytes) -> {
            body.writeBytes(("\r\n--edge\r\nContent-Type: application/octet-stream\r\n"
                            + "Content-Transfer-Encoding: binary\r\nContent-ID: <" + id + ">\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(bytes);
        });
        body.writeBytes("\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8));
        return post(
                "multipart/related; type=\"application/xop+xml\"; start=\"<root@dangvan>\"; start-info=\"text/xml\";"
                        + " boundary=\"edge\"",
                body.toByteArray());
    }

    Answer send(HttpRequest.Builder request) {
        HttpResponse<String> response = client.sendAsync(
                        request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                .join();
        return new Answer(response);
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What came back. */
    record Answer(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        String text() {
            return response.body();
        }

        /** The only element of the body or, where it is a fault, of its detail. */
        String said() {
            return element().getLocalName();
        }

        org.w3c.dom.Element element() {
            try {
                DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
                factory.setNamespaceAware(true);
                Document document = factory.newDocumentBuilder()
                        .parse(new ByteArrayInputStream(text().getBytes(StandardCharsets.UTF_8)));
                var detail = document.getElementsByTagName("detail");
                org.w3c.dom.Node parent = detail.getLength() > 0
                        ? detail.item(0)
                        : document.getElementsByTagNameNS("*", "Body").item(0);
                return (org.w3c.dom.Element) parent.getFirstChild();
            } catch (Exception unreadable) {
                throw new AssertionError("no answer of SOAP: " + status() + " " + text(), unreadable);
            }
        }

        /** Text of the first element of this name below what was said. */
        String of(String name) {
            var found = element().getElementsByTagNameNS(Contract.NAMESPACE, name);
            return found.getLength() == 0 ? "" : found.item(0).getTextContent();
        }
    }
}
