/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.desk;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.dangvan.access.journal.Origins;
import org.dangvan.base.StoreUnavailableException;
import org.dangvan.base.rights.Right;
import org.dangvan.pages.internal.door.ReturnPath;
import org.dangvan.pages.internal.door.Session;
import org.dangvan.pages.internal.door.Submissions;
import org.dangvan.pages.internal.door.Tokens;
import org.dangvan.pages.internal.view.Library;
import org.dangvan.pages.view.Address;
import org.dangvan.pages.view.Shelf;
import org.osgi.annotation.versioning.ConsumerType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One area with pages. Pages are for people who are signed in; forms are taken from our own pages only.
 *
 * <p>Called by many threads at once. Answers with a page whatever happens: what is thrown becomes a 500 with a number that
 * the log tells more about, a database that is away a 503.
 */
@ConsumerType
@SuppressWarnings("serial")
public abstract class PageServlet extends HttpServlet {

    /** The form came through, but what it says cannot be used. */
    protected static final int UNPROCESSABLE = 422;

    /** A database that was restarted is found again within this time. */
    private static final int RETRY_SECONDS = 60;

    private static final Logger LOG = LoggerFactory.getLogger(PageServlet.class);

    /** How the forms of an area are taken. */
    protected enum Forms {
        /** What was typed is kept when the session has ended meanwhile, and a form that comes twice is taken once. */
        KEPT,
        /** Nothing is kept: what was typed is secret, or there is nothing to keep. */
        PASSING,
        /** They change nothing but how pages look to this browser: they need no token. */
        HARMLESS
    }

    private final transient Desk desk;
    private final transient Library library;

    /** Its templates and words stand on the {@link Shelf} of the bundle that this class belongs to. */
    protected PageServlet(Desk desk) {
        Shelf shelf = Shelf.of(getClass());
        this.desk = desk;
        this.library = shelf.equals(Shelf.FRAME) ? desk.library() : new Library(shelf);
    }

    /** What every page works with. */
    protected final Desk desk() {
        return desk;
    }

    /** A page was asked for. */
    protected abstract void get(Call call) throws IOException, ServletException;

    /** A form was sent. */
    protected void post(Call call) throws IOException, ServletException {
        call.trouble(HttpServletResponse.SC_METHOD_NOT_ALLOWED, Optional.empty(), Optional.empty());
    }

    /**
     * Which rights a page asks for: one of them is enough to come in, and what it shows is of what they reach. None where
     * it is for everybody who is signed in, since it tells of no record. Not asked of open pages.
     */
    protected abstract Set<Right> needs(Call call);

    /** Whether anybody may come in. */
    protected boolean isOpen() {
        return false;
    }

    /** How forms are taken. */
    protected Forms forms() {
        return isOpen() ? Forms.PASSING : Forms.KEPT;
    }

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Headers.page(response);
        request.setCharacterEncoding("UTF-8");
        Call call = new Call(desk, library, request, response, desk.session(request));
        Origins.Request origin = desk.origins().at("web", request.getRemoteAddr());
        try (origin) {
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
        if (isPartOfForm(call)) {
            call.leaveAsItIs();
        } else if (StoreUnavailableException.isCauseOf(failure)) {
            call.response().setHeader("Retry-After", Integer.toString(RETRY_SECONDS));
            if (isOffered(call, incident)) {
                return;
            }
            Optional<String> reason = Optional.of(call.words().text("trouble.outage"));
            call.trouble(HttpServletResponse.SC_SERVICE_UNAVAILABLE, reason, Optional.of(incident));
        } else {
            call.trouble(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, Optional.empty(), Optional.of(incident));
        }
    }

    /** A part of a form that is being filled in, asked for anew: whatever fails, the form stays. */
    private boolean isPartOfForm(Call call) {
        return forms() == Forms.KEPT
                && call.request().getMethod().equals("GET")
                && call.request().getHeader("HX-Target") != null;
    }

    /** Gives a form back that could not be recorded, to be sent again; what it said is in memory already. */
    private boolean isOffered(Call call, String incident) throws IOException {
        if (forms() != Forms.KEPT
                || !call.request().getMethod().equals("POST")
                || call.session().isEmpty()) {
            return false;
        }
        try {
            Optional<KeptForm> kept = KeptForm.of(call);
            if (kept.isPresent()) {
                new Resuming(desk).offerLater(call, kept.get(), call.words().text("resume.outage", incident));
            }
            return kept.isPresent();
        } catch (ServletException unread) {
            return false;
        }
    }

    private void answer(Call call) throws IOException, ServletException {
        switch (call.request().getMethod()) {
            case "GET", "HEAD" -> {
                if (!isOpen() && call.session().isEmpty()) {
                    askToSignIn(call);
                } else if (isAllowed(call)) {
                    get(call);
                } else {
                    call.forbidden(needs(call));
                }
            }
            case "POST" -> take(call);
            default -> call.trouble(HttpServletResponse.SC_METHOD_NOT_ALLOWED, Optional.empty(), Optional.empty());
        }
    }

    private boolean isAllowed(Call call) {
        if (isOpen()) {
            return true;
        }
        Set<Right> needs = needs(call);
        return needs.isEmpty() || needs.stream().anyMatch(call::may);
    }

    private void take(Call call) throws IOException, ServletException {
        boolean known = call.session().isPresent();
        if (!isOpen() && !known) {
            if (forms() == Forms.KEPT && new Resuming(desk).askToSignIn(call)) {
                return;
            }
            refuseUnread(call, HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        if (!desk.sameOrigin().accepts(call.request())) {
            refuseUnread(call, HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (!isAllowed(call)) {
            call.response().setHeader("Connection", "close");
            call.forbidden(needs(call));
            return;
        }
        Optional<Integer> unreadable = desk.bodies().read(call.request(), known);
        if (unreadable.isPresent()) {
            if (unreadable.get() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
                call.response().setHeader("Retry-After", Integer.toString(RETRY_SECONDS));
            }
            refuseUnread(call, unreadable.get());
        } else if (forms() == Forms.HARMLESS || isOurForm(call)) {
            takeOnce(call);
        } else {
            refuseStranger(call);
        }
    }

    /** A form of an earlier session comes from a tab that was left open; any other one from nowhere we know. */
    private void refuseStranger(Call call) throws IOException, ServletException {
        Optional<KeptForm> kept = forms() == Forms.KEPT && desk.sameOrigin().proves(call.request())
                ? KeptForm.of(call)
                : Optional.empty();
        if (kept.isPresent()) {
            new Resuming(desk).offer(call, HttpServletResponse.SC_CONFLICT, kept.get());
        } else {
            call.trouble(HttpServletResponse.SC_FORBIDDEN, Optional.empty(), Optional.empty());
        }
    }

    private void takeOnce(Call call) throws IOException, ServletException {
        Optional<String> slip = call.slip().filter(word -> forms() == Forms.KEPT);
        if (slip.isEmpty()) {
            post(call);
            return;
        }
        Submissions.Turn turn = desk.submissions()
                .begin(
                        new Submissions.Slip(call.actor(), call.asked(), slip.get()),
                        Bodies.fingerprint(call.request()));
        if (turn instanceof Submissions.First first) {
            try {
                post(call);
            } finally {
                desk.submissions().end(first, call.sentTo());
            }
        } else if (turn instanceof Submissions.Before before) {
            Optional<KeptForm> kept = before.same() ? Optional.empty() : KeptForm.of(call);
            if (kept.isPresent()) {
                new Resuming(desk).offerAnew(call, kept.get(), before.location());
            } else {
                call.redirect(before.location());
            }
        } else {
            call.response().setHeader("Retry-After", Integer.toString(RETRY_SECONDS));
            Optional<KeptForm> kept = KeptForm.of(call);
            if (kept.isPresent()) {
                new Resuming(desk).offerLater(call, kept.get(), call.words().text("resume.under-way"));
            } else {
                call.trouble(HttpServletResponse.SC_SERVICE_UNAVAILABLE, Optional.empty(), Optional.empty());
            }
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
                // Two tabs may both ask to sign in; the second one is sent when there is a session already.
                .filter(same -> same || !isOpen())
                .orElseGet(() -> desk.entryForm().accepts(call.request(), sent));
    }

    private void askToSignIn(Call call) {
        if (isPartOfForm(call)) {
            call.leaveAsItIs();
            return;
        }
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
