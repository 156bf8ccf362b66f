/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.administration.internal;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import javax.servlet.http.HttpServletResponse;
import org.dangvan.access.Accounts;
import org.dangvan.access.Accounts.Profile;
import org.dangvan.access.rights.Posts;
import org.dangvan.administration.internal.UserWriting.Told;
import org.dangvan.base.LegalDay;
import org.dangvan.casework.api.Units;
import org.dangvan.pages.desk.Call;
import org.dangvan.pages.desk.Page;

/** Answers with the page of an account: as it stands, and with what has just come of something. */
final class UserAnswers {

    private final Accounts accounts;
    private final Posts posts;
    private final Units units;
    private final Clock clock;

    UserAnswers(Accounts accounts, Posts posts, Units units, Clock clock) {
        this.accounts = accounts;
        this.posts = posts;
        this.units = units;
        this.clock = clock;
    }

    /** What became of an account; a password is told with the answer itself, and nowhere else. */
    void tell(Call call, Profile before, Accounts.Outcome outcome) throws IOException {
        if (outcome instanceof Accounts.NotDone refused) {
            Told told = new Told(Optional.empty(), Optional.of(refused.reason()), Optional.empty());
            show(call, HttpServletResponse.SC_CONFLICT, before, PostForm.blank(call.words()), told);
            return;
        }
        Optional<String> password = ((Accounts.Done) outcome).generated();
        if (password.isEmpty()) {
            call.redirect(UserWriting.HERE + before.name() + "?xong=1");
            return;
        }
        Told told = new Told(Optional.empty(), Optional.empty(), password);
        Profile now = accounts.find(before.name()).orElse(before);
        show(call, HttpServletResponse.SC_OK, now, PostForm.blank(call.words()), told);
    }

    void show(Call call, int status, Profile profile, PostForm form, Told told) throws IOException {
        String title = call.words().text("user.one", profile.displayName());
        call.show(status, page("user", title, writing(call).one(profile, form, told)));
    }

    UserWriting writing(Call call) {
        return new UserWriting(posts, units, LegalDay.today(clock), call.words());
    }

    static Page page(String template, String title, Record model) {
        return new Page(template, "users", title, model);
    }
}
