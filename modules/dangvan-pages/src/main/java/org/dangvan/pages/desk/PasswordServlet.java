/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.desk;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServletResponse;
import org.dangvan.access.Actor;
import org.dangvan.access.Authenticator;
import org.dangvan.access.Authenticator.Changed;
import org.dangvan.access.Authenticator.NotSignedIn;
import org.dangvan.access.Authenticator.PasswordChange;
import org.dangvan.access.Authenticator.Unfit;
import org.dangvan.access.Credentials;
import org.dangvan.access.SignIn;
import org.dangvan.base.rights.Right;
import org.dangvan.pages.internal.door.Session;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** A new password; every other session of the account ends with the old one. */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("dangvan-pages-password")
@HttpWhiteboardServletPattern("/doi-mat-khau")
@SuppressWarnings("serial")
public final class PasswordServlet extends PageServlet {

    private static final int LONGEST = 1000;

    private final transient Authenticator authenticator;

    @Activate
    public PasswordServlet(@Reference Desk desk, @Reference Authenticator authenticator) {
        super(desk);
        this.authenticator = authenticator;
    }

    @Override
    protected Forms forms() {
        return Forms.PASSING;
    }

    @Override
    protected Set<Right> needs(Call call) {
        return Set.of();
    }

    @Override
    protected void get(Call call) throws IOException {
        boolean done = call.parameter("xong").isPresent();
        show(call, HttpServletResponse.SC_OK, page(call, done, "", "", ""));
    }

    @Override
    protected void post(Call call) throws IOException {
        String present = typed(call, "hien-tai");
        String wanted = typed(call, "moi");
        if (!wanted.equals(typed(call, "lai"))) {
            show(call, UNPROCESSABLE, page(call, false, "", "", call.words().text("password.again-differs")));
            return;
        }
        if (present.length() > LONGEST || wanted.length() > LONGEST) {
            show(call, UNPROCESSABLE, page(call, false, "", call.words().text("password.too-long"), ""));
            return;
        }
        Credentials credentials =
                new Credentials(call.actor(), present, call.request().getRemoteAddr());
        PasswordChange change = authenticator.changePassword(credentials, wanted);
        if (change instanceof Changed) {
            renew(call);
            call.redirect("/doi-mat-khau?xong=1");
        } else if (change instanceof Unfit unfit) {
            show(call, UNPROCESSABLE, page(call, false, "", unfit.reason(), ""));
        } else if (change instanceof NotSignedIn refused) {
            String key = refused.signIn() instanceof SignIn.Blocked ? "password.blocked" : "password.wrong";
            show(call, UNPROCESSABLE, page(call, false, call.words().text(key), "", ""));
        }
    }

    private void renew(Call call) {
        Actor actor = call.session().map(Session::actor).orElseThrow();
        desk().sessions().closeAllOf(actor.name());
        desk().sessionCookie().write(call.response(), desk().sessions().open(actor));
    }

    private void show(Call call, int status, PasswordPage page) throws IOException {
        call.show(status, new Page("password", "", call.words().text("password.title"), page));
    }

    private static PasswordPage page(Call call, boolean done, String oldError, String newError, String againError) {
        return new PasswordPage(call.actor(), done, filled(oldError), filled(newError), filled(againError));
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text).filter(error -> !error.isEmpty());
    }

    private static String typed(Call call, String name) {
        return Optional.ofNullable(call.request().getParameter(name)).orElse("");
    }
}
