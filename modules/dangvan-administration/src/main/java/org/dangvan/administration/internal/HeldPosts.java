/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.administration.internal;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import javax.servlet.http.HttpServletResponse;
import org.dangvan.access.Accounts.Profile;
import org.dangvan.access.rights.Posts;
import org.dangvan.administration.internal.UserWriting.Told;
import org.dangvan.pages.desk.Call;

/** Gives a post to an account and ends one. */
final class HeldPosts {

    private static final int UNPROCESSABLE = 422;

    private final Posts posts;
    private final UserAnswers answers;

    HeldPosts(Posts posts, UserAnswers answers) {
        this.posts = posts;
        this.answers = answers;
    }

    void give(Call call, Profile profile) throws IOException {
        PostForm form = PostForm.of(call);
        if (!form.isFine()) {
            answers.show(call, UNPROCESSABLE, profile, form, Told.nothing());
            return;
        }
        Posts.Outcome outcome = posts.give(form.wanted(profile.name()), call.actor());
        if (outcome instanceof Posts.NotDone refused) {
            answers.show(call, UNPROCESSABLE, profile, form.blamed(refused), Told.nothing());
        } else {
            call.redirect(UserWriting.HERE + profile.name() + "?xong=1");
        }
    }

    void end(Call call, Profile profile) throws IOException {
        Posts.Outcome outcome = id(call.parameter("vi-tri").orElse(""))
                .<Posts.Outcome>map(post -> posts.end(post, Optional.empty(), call.actor()))
                .orElseGet(() -> new Posts.NotDone("post", call.words().text("user.post.unknown")));
        if (outcome instanceof Posts.NotDone refused) {
            Told told = new Told(Optional.empty(), Optional.of(refused.reason()), Optional.empty());
            answers.show(call, HttpServletResponse.SC_CONFLICT, profile, PostForm.blank(call.words()), told);
        } else {
            call.redirect(UserWriting.HERE + profile.name() + "?xong=1");
        }
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
