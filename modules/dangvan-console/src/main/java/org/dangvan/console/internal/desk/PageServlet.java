/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.desk;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.dangvan.base.StoreUnavailableException;
import org.dangvan.console.internal.door.ReturnPath;
import org.dangvan.console.internal.door.Session;
import org.dangvan.console.internal.door.Tokens;
import org.dangvan.console.internal.view.Address;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One area of the console. Pages are for people who are signed in; forms are taken from our own pages only. */
@SuppressWarnings("serial")
public abstract class PageServlet extends HttpServlet {

    /** The form came through, but what it says cannot be used. */
    protected static final int UNPROCESSABLE = 422;

    /** A database that was restarted is found again within this time. */
    private static final int RETRY_SECONDS = 60;

    private static final Logger LOG = LoggerFactory.getLogger(PageServlet.class);

    private final transient Desk desk;

    protected PageServlet(Desk desk) {
        this.desk = desk;
    }

    protected final Desk desk() {
        return desk;
    }

    /** A page was asked for. */
    protected abstract void get(Call call) throws IOException, ServletException;

    /** A form was sent. */
    protected void post(Call call) throws IOException, ServletException {
        call.trouble(HttpServletResponse.SC_METHOD_NOT_ALLOWED, Optional.empty(), Optional.empty());
    }

    /** Whether anybody may come in. */
    protected boolean isOpen() {
        return false;
    }

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Headers.page(response);
        request.setCharacterEncoding("UTF-8");
        Call call = new Call(desk, request, response, desk.session(request));
        try {
            answer(call);
        } catch (RuntimeException | ServletException failure) {
            String incident = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("incident {}: {} {}", incident, request.getMethod(), request.getRequestURI(), failure);
            if (!response.isCommitted()) {
                response.reset();
                Headers.page(response);
                tell(call, failure, incident);
            }
        }
    }

    private void tell(Call call, Throwable failure, String incident) throws IOException {
        if (StoreUnavailableException.isCauseOf(failure)) {
            call.response().setHeader("Retry-After", Integer.toString(RETRY_SECONDS));
            Optional<String> reason = Optional.of(desk.messages().text("trouble.outage"));
            call.trouble(HttpServletResponse.SC_SERVICE_UNAVAILABLE, reason, Optional.of(incident));
        } else {
            call.trouble(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, Optional.empty(), Optional.of(incident));
        }
    }

    private void answer(Call call) throws IOException, ServletException {
        switch (call.request().getMethod()) {
            case "GET", "HEAD" -> {
                if (isOpen() || call.session().isPresent()) {
                    get(call);
                } else {
                    askToSignIn(call);
                }
            }
            case "POST" -> take(call);
            default -> call.trouble(HttpServletResponse.SC_METHOD_NOT_ALLOWED, Optional.empty(), Optional.empty());
        }
    }

    private void take(Call call) throws IOException, ServletException {
        boolean known = call.session().isPresent();
        if (!isOpen() && !known) {
            refuseUnread(call, HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        if (!desk.sameOrigin().accepts(call.request())) {
            refuseUnread(call, HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Optional<Integer> unreadable = Bodies.read(call.request(), known);
        if (unreadable.isPresent()) {
            call.trouble(unreadable.get(), Optional.empty(), Optional.empty());
        } else if (!isOurForm(call)) {
            call.trouble(HttpServletResponse.SC_FORBIDDEN, Optional.empty(), Optional.empty());
        } else {
            post(call);
        }
    }

    /** Answers without looking at the body, however large it is: what follows on this connection would be that body. */
    private static void refuseUnread(Call call, int status) throws IOException {
        call.response().setHeader("Connection", "close");
        call.trouble(status, Optional.empty(), Optional.empty());
    }

    private boolean isOurForm(Call call) {
        Optional<String> sent = call.parameter("token");
        return call.session()
                .map(Session::formToken)
                .map(kept -> sent.map(token -> Tokens.same(kept, token)).orElse(false))
                .orElseGet(() -> desk.entryForm().accepts(call.request(), sent));
    }

    private void askToSignIn(Call call) {
        Optional<String> asked = Optional.of(call.asked()).filter(path -> !path.equals(ReturnPath.HOME));
        Address signIn = Address.of("dang-nhap").with("tro-lai", asked);
        boolean ended = desk.sessionCookie().read(call.request()).isPresent();
        String path = (ended ? signIn.with("het-phien", "1") : signIn).toString();
        if (call.request().getHeader("HX-Request") != null) {
            call.response().setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            call.response().setHeader("HX-Redirect", path);
        } else {
            call.redirect(path);
        }
    }
}
