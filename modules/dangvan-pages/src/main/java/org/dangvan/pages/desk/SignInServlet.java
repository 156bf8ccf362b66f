/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.desk;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServletResponse;
import org.dangvan.access.Actor;
import org.dangvan.access.Authenticator;
import org.dangvan.access.Credentials;
import org.dangvan.access.SignIn;
import org.dangvan.base.rights.Right;
import org.dangvan.pages.internal.door.ReturnPath;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Signing in: the one form that is shown to everybody. */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("dangvan-pages-sign-in")
@HttpWhiteboardServletPattern("/dang-nhap")
@SuppressWarnings("serial")
public final class SignInServlet extends PageServlet {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_PASSWORD = 1000;
    private static final int TOO_MANY_REQUESTS = 429;

    private final transient Authenticator authenticator;

    @Activate
    public SignInServlet(@Reference Desk desk, @Reference Authenticator authenticator) {
        super(desk);
        this.authenticator = authenticator;
        desk.sessions().ask(authenticator::maySessionGoOn);
    }

    @Override
    protected boolean isOpen() {
        return true;
    }

    @Override
    protected Set<Right> needs(Call call) {
        return Set.of();
    }

    @Override
    protected void get(Call call) throws IOException {
        String returnTo = ReturnPath.of(call.parameter("tro-lai"));
        if (call.session().isPresent()) {
            call.redirect(returnTo);
            return;
        }
        String notice = call.parameter("da-dang-xuat").isPresent()
                ? "sign-in.signed-out"
                : call.parameter("het-phien").isPresent() ? "sign-in.ended" : "";
        Optional<String> text =
                Optional.of(notice).filter(key -> !key.isEmpty()).map(call.words()::text);
        show(call, HttpServletResponse.SC_OK, new SignInPage("", returnTo, text, Optional.empty(), Optional.empty()));
    }

    @Override
    protected void post(Call call) throws IOException {
        String name = call.parameter("ten").orElse("");
        String returnTo = ReturnPath.of(call.parameter("tro-lai"));
        String password =
                Optional.ofNullable(call.request().getParameter("mat-khau")).orElse("");
        if (name.isEmpty()
                || password.isEmpty()
                || name.length() > LONGEST_NAME
                || password.length() > LONGEST_PASSWORD) {
            refuse(call, UNPROCESSABLE, name, returnTo, "sign-in.incomplete");
            return;
        }
        SignIn answer = authenticator.signIn(
                new Credentials(name, password, call.request().getRemoteAddr()));
        if (answer instanceof SignIn.Accepted accepted) {
            Call entered = enter(call, accepted.actor());
            Optional<KeptForm> kept = KeptForm.carried(call);
            if (kept.isPresent()) {
                new Resuming(desk()).offer(entered, HttpServletResponse.SC_OK, kept.get());
            } else {
                call.redirect(returnTo);
            }
        } else if (answer instanceof SignIn.Blocked blocked) {
            call.response()
                    .setHeader(
                            "Retry-After",
                            Long.toString(Math.max(1, blocked.retryAfter().toSeconds())));
            refuse(call, TOO_MANY_REQUESTS, name, returnTo, "sign-in.blocked", minutes(blocked.retryAfter()));
        } else {
            refuse(call, HttpServletResponse.SC_UNAUTHORIZED, name, returnTo, "sign-in.refused");
        }
    }

    private Call enter(Call call, Actor actor) {
        // Always a new session: what the browser brought along may have been planted.
        desk().sessionCookie().read(call.request()).ifPresent(desk().sessions()::close);
        String token = desk().sessions().open(actor);
        desk().sessionCookie().write(call.response(), token);
        return call.entered(desk().sessions().find(token));
    }

    private void refuse(Call call, int status, String name, String returnTo, String key, Object... values)
            throws IOException {
        String shown = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        String error = call.words().text(key, values);
        show(
                call,
                status,
                new SignInPage(shown, returnTo, Optional.empty(), Optional.of(error), KeptForm.carried(call)));
    }

    private void show(Call call, int status, SignInPage page) throws IOException {
        call.showEntry(status, new Page("sign-in", "", call.words().text("sign-in.title"), page));
    }

    private static long minutes(Duration wait) {
        return Math.max(1, (wait.toSeconds() + 59) / 60);
    }
}
