/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.soap.internal;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.servlet.Servlet;
import javax.servlet.ServletConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.cxf.Bus;
import org.apache.cxf.bus.CXFBusFactory;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.helpers.HttpHeaderHelper;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.dangvan.access.Authenticator;
import org.dangvan.access.UsedNonces;
import org.dangvan.access.journal.Journal;
import org.dangvan.access.journal.Origins;
import org.dangvan.access.rights.Gate;
import org.dangvan.base.HealthCheck;
import org.dangvan.casework.api.Petitions;
import org.dangvan.casework.api.desk.Flaw;
import org.dangvan.casework.api.desk.PetitionDesk;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/**
 * Publishes the interface: a servlet of its own with a bus of its own, so that no other edge is touched by it. The contract
 * is given to anybody; a message is answered only to who signs in with it.
 */
@Component(
        service = {Servlet.class, HealthCheck.class},
        configurationPid = "org.dangvan.soap")
@HttpWhiteboardServletName("dangvan-soap")
@HttpWhiteboardServletPattern("/services/*")
@SuppressWarnings("serial")
public final class PetitionsServlet extends CXFNonSpringServlet implements HealthCheck {

    /** Where it is reached, and what it reads. */
    public @interface Config {

        /** Bytes of a message at most: the files of one petition, in base64 if the caller likes, and the envelope. */
        long maxMessageBytes() default 29 << 20;

        /** Messages with files that are read at the same time; others are told to come back. */
        int filesAtOnce() default 4;

        /** Address that callers use; empty when it is the one on which the platform listens. */
        String publicUrl() default "";

        /** Address on which the platform listens. */
        String httpAddress() default "127.0.0.1";

        /** Port on which the platform listens. */
        int httpPort() default 8181;
    }

    /** Messages without files, of the server's 200 threads: who sends slowly waits for others who do, and nobody else. */
    private static final int MESSAGES_AT_ONCE = 48;

    private final transient PetitionsEndpoint endpoint;
    private final transient Origins origins;
    private final String address;
    private final long maxMessageBytes;
    private final transient Semaphore places;
    private final transient Semaphore turns = new Semaphore(MESSAGES_AT_ONCE);
    private transient @Nullable Server server;

    /** Publishes what reads and writes through these ports. */
    @Activate
    public PetitionsServlet(
            @Reference Authenticator authenticator,
            @Reference UsedNonces nonces,
            @Reference PetitionDesk desk,
            @Reference Petitions petitions,
            @Reference Gate gate,
            @Reference Journal journal,
            @Reference Origins origins,
            Config config) {
        this(
                new PetitionsEndpoint(
                        authenticator,
                        nonces,
                        new Operations(desk, petitions, gate, journal, Clock.systemUTC()),
                        Clock.systemUTC(),
                        config.maxMessageBytes()),
                origins,
                address(config.publicUrl(), config.httpAddress(), config.httpPort()),
                config.maxMessageBytes(),
                config.filesAtOnce());
    }

    PetitionsServlet(
            PetitionsEndpoint endpoint, Origins origins, String address, long maxMessageBytes, int filesAtOnce) {
        this.endpoint = endpoint;
        this.origins = origins;
        this.address = address;
        this.maxMessageBytes = maxMessageBytes;
        this.places = new Semaphore(filesAtOnce);
    }

    /** As the settings say it: what a request claims of its host is not believed. */
    static String address(String publicUrl, String host, int port) {
        String stripped = publicUrl.strip().replaceAll("/+$", "");
        String own = "http://" + (host.equals("0.0.0.0") ? "127.0.0.1" : host) + ":" + port;
        return (stripped.isEmpty() ? own : stripped) + Contract.PATH;
    }

    @Override
    public void service(ServletRequest request, ServletResponse response) throws ServletException, IOException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        answer.setHeader("X-Content-Type-Options", "nosniff");
        if (!"/petitions".equals(asked.getPathInfo())) {
            plain(
                    answer,
                    HttpServletResponse.SC_NOT_FOUND,
                    "Không có dịch vụ này. Hãy xem " + Contract.PATH + "?wsdl.");
        } else if (asked.getMethod().equals("GET") || asked.getMethod().equals("HEAD")) {
            give(Optional.ofNullable(asked.getQueryString()).orElse(""), answer);
        } else if (!asked.getMethod().equals("POST")) {
            answer.setHeader("Allow", "GET, HEAD, POST");
            plain(answer, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "Hãy gửi thông điệp SOAP bằng POST.");
        } else {
            // Answers tell of people: nothing between here and the caller keeps them.
            answer.setHeader("Cache-Control", "no-store");
            Origins.Request origin = origins.at("soap", asked.getRemoteAddr());
            try (origin) {
                take(asked, answer);
            } catch (ServletException | RuntimeException escaped) {
                if (!answer.isCommitted()) {
                    answer.resetBuffer();
                    FaultPage.write(FaultSorting.sort(escaped, true), answer);
                }
            }
        }
    }

    private void take(HttpServletRequest asked, HttpServletResponse answer) throws ServletException, IOException {
        String type = Optional.ofNullable(asked.getContentType()).orElse("").toLowerCase(Locale.ROOT);
        boolean files = type.startsWith("multipart/related");
        if (!files && !type.startsWith("text/xml")) {
            plain(
                    answer,
                    HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE,
                    "Chỉ nhận text/xml (SOAP 1.1) hoặc multipart/related (MTOM).");
        } else if (!isLegible(type)) {
            FaultPage.write(
                    Refusal.invalid(Refusal.ENVELOPE, Flaw.Reason.UNREADABLE, "Content-Type có charset=UTF-8"), answer);
        } else if (asked.getContentLengthLong() > maxMessageBytes) {
            FaultPage.write(new TooLargeException(maxMessageBytes).refusal(), answer);
        } else {
            answer(files ? places : turns, asked, answer);
        }
    }

    private void answer(Semaphore free, HttpServletRequest asked, HttpServletResponse answer)
            throws ServletException, IOException {
        if (!free.tryAcquire()) {
            FaultPage.write(Refusal.busy(), answer);
            return;
        }
        try {
            super.service(asked, answer);
        } finally {
            free.release();
        }
    }

    /** Whether Java knows the encoding that the caller names, if any. */
    private static boolean isLegible(String type) {
        try {
            String charset =
                    Optional.ofNullable(HttpHeaderHelper.findCharset(type)).orElse("");
            return charset.isEmpty() || Charset.isSupported(charset);
        } catch (IllegalCharsetNameException | IndexOutOfBoundsException noName) {
            return false;
        }
    }

    private void give(String query, HttpServletResponse answer) throws IOException {
        switch (query.toLowerCase(Locale.ROOT)) {
            case "wsdl" -> xml(answer, Contract.wsdl(address));
            case "xsd=" + Contract.XSD_NAME -> xml(answer, Contract.xsd());
            default -> plain(answer, HttpServletResponse.SC_BAD_REQUEST, "Mô tả dịch vụ ở " + Contract.PATH + "?wsdl.");
        }
    }

    private static void xml(HttpServletResponse answer, String text) throws IOException {
        write(answer, "text/xml;charset=UTF-8", text);
    }

    private static void plain(HttpServletResponse answer, int status, String text) throws IOException {
        answer.setStatus(status);
        write(answer, "text/plain;charset=UTF-8", text + "\n");
    }

    private static void write(HttpServletResponse answer, String type, String text) throws IOException {
        answer.setContentType(type);
        answer.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // CXF looks for its parts through the context loader.
        thread.setContextClassLoader(CXFBusFactory.class.getClassLoader());
        try {
            Bus bus = new CXFBusFactory().createBus();
            setBus(bus);
            super.init(config);
            server = endpoint.publish(bus);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void destroy() {
        if (server != null) {
            server.destroy();
        }
        // The servlet forgets its bus; a bus that it did not make itself would then never be stopped.
        Bus bus = getBus();
        super.destroy();
        bus.shutdown(true);
    }

    @Override
    public String name() {
        return "soap";
    }

    /** It is registered when all it needs is here, and no sooner. */
    @Override
    public boolean up() {
        return true;
    }
}
