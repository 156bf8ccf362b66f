/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.desk;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.servlet.MultipartConfigElement;
import javax.servlet.Servlet;
import org.dangvan.access.Actor;
import org.dangvan.access.Authenticator;
import org.dangvan.access.Credentials;
import org.dangvan.access.SignIn;
import org.dangvan.access.journal.HeldJournal;
import org.dangvan.access.rights.OpenGate;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;

/** The console on a free port of loopback, and a browser that keeps cookies. */
public final class Console {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    private final Server server = new Server();
    private final ServletContextHandler context = new ServletContextHandler();
    private final Desk desk;
    private final OpenGate gate = new OpenGate();
    private final HeldJournal journal = new HeldJournal();
    private final CookieManager cookies = new CookieManager();
    private final OnePassword accounts = new OnePassword();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    /** The pages that belong to no area; the password of everybody is {@code "right"}. */
    public Console() {
        this(Clock.systemUTC());
    }

    /** The same at another time. */
    public Console(Clock clock) {
        Desk.Times times = new Desk.Times(Duration.ofMinutes(30), Duration.ofHours(12), Duration.ofSeconds(2));
        this.desk = new Desk(gate, journal, journal.origins, clock, Optional.empty(), Optional.empty(), times);
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(context);
        add(new SignInServlet(desk, accounts), "/dang-nhap");
        add(new SignOutServlet(desk), "/dang-xuat");
        add(new PasswordServlet(desk, accounts), "/doi-mat-khau");
        add(new DisplayServlet(desk), "/hien-thi");
        add(new AssetsServlet(desk), "/tai-nguyen/*");
        add(new ElsewhereServlet(desk), "/");
    }

    public Desk desk() {
        return desk;
    }

    /** What was told to the journal. */
    public HeldJournal journal() {
        return journal;
    }

    /** What everybody may do: everything, until a test says otherwise. */
    public OpenGate gate() {
        return gate;
    }

    /** From now on every account is locked, or none. */
    public void lock(boolean locked) {
        accounts.locked = locked;
    }

    /** Adds an area; its forms may hold files. */
    public Console add(Servlet servlet, String pattern) {
        ServletHolder holder = new ServletHolder(servlet);
        holder.getRegistration().setMultipartConfig(new MultipartConfigElement(System.getProperty("java.io.tmpdir")));
        context.addServlet(holder, pattern);
        return this;
    }

    /** Opens the doors. */
    public Console open() throws Exception {
        server.start();
        return this;
    }

    /** Signs somebody in. */
    public Console signIn() throws IOException, InterruptedException {
        send("/dang-nhap", Map.of("ten", "lan", "mat-khau", "right"), token("/dang-nhap"), Map.of());
        return this;
    }

    /** Asks for a page. */
    public HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The token of the form on a page. */
    public String token(String path) throws IOException, InterruptedException {
        Matcher matcher = TOKEN.matcher(get(path).body());
        if (!matcher.find()) {
            throw new AssertionError("no form on " + path);
        }
        return matcher.group(1);
    }

    /** Sends a form. */
    public HttpResponse<String> send(String path, Map<String, String> fields, String token, Map<String, String> headers)
            throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "token=" + token + "&", ""));
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a form with a small file in its field {@code tep}. */
    public HttpResponse<String> sendFile(
            String path, Map<String, String> fields, String fileName, Map<String, String> headers)
            throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append("--ranh\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        body.append("--ranh\r\nContent-Disposition: form-data; name=\""
                        + (path.equals("/don/moi") ? "attachments" : "tep") + "\"; filename=\"")
                .append(fileName)
                .append("\"\r\nContent-Type: application/pdf\r\n\r\nPDF\r\n--ranh--\r\n");
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "multipart/form-data; boundary=ranh")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
        headers.forEach(request::header);
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Forgets every cookie. */
    public void forget() {
        cookies.getCookieStore().removeAll();
    }

    /** Address of a path. */
    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort() + path);
    }

    /** Shuts them. */
    public void close() throws Exception {
        server.stop();
    }

    /** Accounts whose password is {@code "right"}; the account {@code "blocked"} has tried too often. */
    private static final class OnePassword implements Authenticator {

        private volatile boolean locked;

        @Override
        public boolean maySessionGoOn(Actor actor, Instant since) {
            return !locked;
        }

        @Override
        public SignIn signIn(Credentials credentials) {
            if (credentials.name().equals("blocked")) {
                return new SignIn.Blocked(Duration.ofSeconds(90));
            }
            return credentials.password().equals("right")
                    ? new SignIn.Accepted(new Actor(credentials.name(), "Nguyễn Thị <Lan>"))
                    : new SignIn.Refused();
        }

        @Override
        public PasswordChange changePassword(Credentials credentials, String newPassword) {
            SignIn signIn = signIn(credentials);
            if (!(signIn instanceof SignIn.Accepted)) {
                return new NotSignedIn(signIn);
            }
            return newPassword.length() < 10 ? new Unfit("Mật khẩu mới quá ngắn.") : new Changed();
        }
    }
}
