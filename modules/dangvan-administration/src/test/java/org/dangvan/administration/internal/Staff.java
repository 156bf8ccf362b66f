/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.administration.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.dangvan.access.Accounts;
import org.dangvan.access.rights.Post;
import org.dangvan.access.rights.Posts;
import org.dangvan.access.rights.RoleOfRecord;

/** Accounts and posts in memory: {@code minh}, and {@code chi}, who is locked and manages the installation. */
final class Staff implements Accounts {

    final List<Posts.Wanted> wanted = new ArrayList<>();
    final List<UUID> ended = new ArrayList<>();
    final List<String> actors = new ArrayList<>();
    Optional<Posts.NotDone> refusal = Optional.empty();

    private final List<Post> given = new ArrayList<>();
    private final Map<String, Profile> profiles = new TreeMap<>(Map.of(
            "minh", new Profile("minh", "Trần Minh", false, false), "chi", new Profile("chi", "Ngô Chi", true, true)));

    Post post(String account, String role, Optional<String> unit, LocalDate from, Optional<LocalDate> to) {
        Post post = new Post(UUID.randomUUID(), account, role, unit, List.of(), from, to);
        given.add(post);
        return post;
    }

    @Override
    public List<Profile> all() {
        return List.copyOf(profiles.values());
    }

    @Override
    public Optional<Profile> find(String name) {
        return Optional.ofNullable(profiles.get(name));
    }

    @Override
    public Outcome add(Profile profile, Optional<String> password, String actor) {
        return profiles.putIfAbsent(profile.name(), profile) == null
                ? new Done(Optional.of("mật-khẩu-một-lần"))
                : new NotDone("Tài khoản đã có.");
    }

    @Override
    public Outcome resetPassword(String name, Optional<String> password, String actor) {
        return new Done(Optional.of("mật-khẩu-một-lần"));
    }

    @Override
    public Outcome lock(String name, String actor) {
        return locked(name, true);
    }

    @Override
    public Outcome unlock(String name, String actor) {
        return locked(name, false);
    }

    private Outcome locked(String name, boolean locked) {
        Profile known = find(name).orElseThrow();
        if (known.locked() == locked) {
            return new NotDone("Không đổi gì.");
        }
        profiles.put(name, new Profile(name, known.displayName(), known.administrator(), locked));
        return new Done(Optional.empty());
    }

    Posts posts() {
        return new Posts() {

            @Override
            public List<Post> of(String account) {
                return given.stream()
                        .filter(post -> post.account().equals(account))
                        .toList();
            }

            @Override
            public List<Post> all() {
                return List.copyOf(given);
            }

            @Override
            public List<RoleOfRecord> roles() {
                return List.of(
                        new RoleOfRecord("CLERK", "Người xử lý đơn", List.of(), "vn"),
                        new RoleOfRecord("HEAD", "Thủ trưởng", List.of(), "vn"));
            }

            @Override
            public Posts.Outcome give(Wanted asked, String actor) {
                if (refusal.isPresent()) {
                    return refusal.get();
                }
                wanted.add(asked);
                actors.add(actor);
                return new Posts.Done(post(asked.account(), asked.role(), asked.unit(), LocalDate.MIN, asked.to()));
            }

            @Override
            public Posts.Outcome end(UUID post, Optional<LocalDate> to, String actor) {
                Optional<Post> known =
                        given.stream().filter(one -> one.id().equals(post)).findFirst();
                known.ifPresent(one -> ended.add(one.id()));
                return known.<Posts.Outcome>map(Posts.Done::new)
                        .orElseGet(() -> new Posts.NotDone("post", "Không có vị trí này."));
            }
        };
    }
}
