/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rights.internal;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dangvan.access.rights.Post;
import org.dangvan.access.rights.PostStore;
import org.dangvan.base.LegalDay;
import org.dangvan.base.RecordIds;

/**
 * Posts of the first account at the first start, for a demonstration or a test: who makes an installation for real makes
 * accounts for people, and gives them posts.
 */
final class FirstPosts {

    /** Keys of roles with commas between them. */
    static final String VARIABLE = "DANGVAN_ADMIN_ROLES";

    private static final String FIRST_ACCOUNT = "admin";

    private FirstPosts() {}

    /** Gives {@code roles} at the installation itself to the first account, unless anybody has a post already. */
    static void give(PostStore posts, String roles, Clock clock) {
        if (roles.isBlank() || !posts.all().isEmpty()) {
            return;
        }
        RecordIds ids = new RecordIds(clock);
        Arrays.stream(roles.split(","))
                .map(String::strip)
                .map(role -> new Post(
                        ids.next(),
                        FIRST_ACCOUNT,
                        role,
                        Optional.empty(),
                        List.of(),
                        LegalDay.today(clock),
                        Optional.empty()))
                .forEach(post -> posts.add(post, VARIABLE));
    }
}
