/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.administration.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dangvan.access.Accounts.Profile;
import org.dangvan.access.rights.Post;
import org.dangvan.access.rights.Posts;
import org.dangvan.access.rights.RoleOfRecord;
import org.dangvan.base.LegalDay;
import org.dangvan.casework.api.UnitView;
import org.dangvan.casework.api.Units;
import org.dangvan.pages.view.Messages;

/** Puts accounts and their posts on pages. */
final class UserWriting {

    static final String HERE = "/nguoi-dung/";

    private final Posts posts;
    private final Units units;
    private final LocalDate today;
    private final Messages words;

    UserWriting(Posts posts, Units units, LocalDate today, Messages words) {
        this.posts = posts;
        this.units = units;
        this.today = today;
        this.words = words;
    }

    UsersPage list(List<Profile> profiles) {
        Map<String, RoleOfRecord> roles = roles();
        Map<String, String> names = names();
        Map<String, List<Post>> held =
                posts.all().stream().filter(post -> post.isHeld(today)).collect(Collectors.groupingBy(Post::account));
        return new UsersPage(profiles.stream()
                .map(profile -> new UsersPage.User(
                        HERE + profile.name(),
                        profile.name(),
                        profile.displayName(),
                        profile.locked(),
                        profile.administrator(),
                        held.getOrDefault(profile.name(), List.of()).stream()
                                .map(post -> label(roles, post) + " · " + unit(names, post))
                                .toList()))
                .toList());
    }

    /** One account; {@code told} is what has just come of something. */
    UserPage one(Profile profile, PostForm form, Told told) {
        Map<String, RoleOfRecord> roles = roles();
        Map<String, String> names = names();
        return new UserPage(
                HERE + profile.name(),
                profile.name(),
                profile.displayName(),
                profile.locked(),
                profile.administrator(),
                posts.of(profile.name()).stream()
                        .map(post -> post(post, roles, names))
                        .toList(),
                told.done(),
                told.refusal(),
                told.password(),
                form.shown(posts.roles(), units.on(today)));
    }

    private UserPage.Post post(Post post, Map<String, RoleOfRecord> roles, Map<String, String> names) {
        boolean over = post.to().filter(to -> !to.isAfter(today)).isPresent();
        String standing = over ? "over" : post.isHeld(today) ? "held" : "to-come";
        return new UserPage.Post(
                post.id().toString(),
                label(roles, post),
                unit(names, post),
                String.join(", ", post.fields()),
                post.to()
                        .map(to -> words.text("user.post.days", LegalDay.print(post.from()), LegalDay.print(to)))
                        .orElseGet(() -> words.text("user.post.since", LegalDay.print(post.from()))),
                words.text("user.post." + standing),
                post.isHeld(today) ? "good" : "",
                !over);
    }

    private static String label(Map<String, RoleOfRecord> roles, Post post) {
        return Optional.ofNullable(roles.get(post.role()))
                .map(RoleOfRecord::label)
                .orElse(post.role());
    }

    private String unit(Map<String, String> names, Post post) {
        return post.unit()
                .map(code -> names.getOrDefault(code, code))
                .orElseGet(() -> words.text("user.post.everywhere"));
    }

    private Map<String, RoleOfRecord> roles() {
        return posts.roles().stream().collect(Collectors.toMap(RoleOfRecord::key, role -> role));
    }

    private Map<String, String> names() {
        return units.all().stream().collect(Collectors.toMap(UnitView::code, UnitView::name));
    }

    /**
     * What has just come of something.
     *
     * @param done what was done
     * @param refusal why it was not
     * @param password a password that was made
     */
    record Told(Optional<String> done, Optional<String> refusal, Optional<String> password) {

        static Told nothing() {
            return new Told(Optional.empty(), Optional.empty(), Optional.empty());
        }
    }
}
