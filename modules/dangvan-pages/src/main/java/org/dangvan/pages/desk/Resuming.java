/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.desk;

import java.io.IOException;
import java.util.Optional;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletResponse;
import org.dangvan.pages.internal.door.ReturnPath;
import org.dangvan.pages.internal.door.Session;

/**
 * Keeps what was typed when a form comes from a session that has ended, or twice.
 *
 * <p>Nothing is kept on the server: the pages carry it. Only what the browser says comes from a page of ours is carried,
 * and nothing is done with it until somebody who is signed in sends it again by hand.
 */
final class Resuming {

    private final Desk desk;

    Resuming(Desk desk) {
        this.desk = desk;
    }

    /** Asks to sign in and carries the form on; false when the answer must be that it was lost. */
    boolean askToSignIn(Call call) throws IOException, ServletException {
        if (!desk.sameOrigin().proves(call.request()) || !isReadable(call)) {
            return false;
        }
        if (desk.bodies().read(call.request(), false).isPresent()) {
            return false;
        }
        Optional<KeptForm> kept = KeptForm.of(call);
        if (kept.isEmpty()) {
            return false;
        }
        call.wholePage();
        SignInPage page = new SignInPage(
                "",
                ReturnPath.of(Optional.of(call.asked())),
                Optional.of(call.words().text("sign-in.kept")),
                Optional.empty(),
                kept);
        call.showEntry(
                HttpServletResponse.SC_UNAUTHORIZED,
                new Page("sign-in", "", call.words().text("sign-in.title"), page));
        return true;
    }

    /** Whether the body is small, or comes from somebody who was signed in a while ago. */
    private boolean isReadable(Call call) {
        long length = call.request().getContentLengthLong();
        if (length >= 0 && length <= KeptForm.LARGEST) {
            return true;
        }
        return KeptForm.isMultipart(call.request())
                && desk.sessionCookie()
                        .read(call.request())
                        .filter(desk.sessions()::wasOpen)
                        .isPresent();
    }

    /** Shows what was carried to somebody who has just signed in, or who typed it in an earlier session. */
    void offer(Call call, int status, KeptForm form) throws IOException {
        String name = call.session().map(Session::actor).orElseThrow().displayName();
        show(call, status, form, "resume.submit", call.words().text("resume.signed-in", name), Optional.empty());
    }

    /** Shows what may not have been recorded, to be sent again as it is: the same showing of a form is taken once. */
    void offerLater(Call call, KeptForm form, String notice) throws IOException {
        show(call, HttpServletResponse.SC_SERVICE_UNAVAILABLE, form, "resume.submit", notice, Optional.empty());
    }

    /** Shows what came twice with other words. */
    void offerAnew(Call call, KeptForm form, String result) throws IOException {
        String notice = call.words().text("resume.sent-before");
        int conflict = HttpServletResponse.SC_CONFLICT;
        show(call, conflict, form.again(), "resume.submit-anyway", notice, Optional.of(result));
    }

    private static void show(
            Call call, int status, KeptForm form, String submit, String notice, Optional<String> result)
            throws IOException {
        call.wholePage();
        String discard = ReturnPath.of(Optional.of(form.action()));
        ResumePage page = new ResumePage(form, notice, call.words().text(submit), result, discard);
        call.show(status, new Page("resume", "", call.words().text("resume.title"), page));
    }
}
