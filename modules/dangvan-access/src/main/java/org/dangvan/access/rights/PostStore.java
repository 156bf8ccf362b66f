/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.access.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** The posts and roles of record. Safe for concurrent calls; every change is in the journal, in the same transaction. */
@ProviderType
public interface PostStore {

    /** The posts of an account, past and to come too, the newest first. */
    List<Post> of(String account);

    /** Every post, by account, the newest first. */
    List<Post> all();

    /**
     * Adds a post.
     *
     * @param actor who does it, for the journal
     */
    void add(Post post, String actor);

    /**
     * Ends a post, or moves its end.
     *
     * @param to first day on which it is over
     * @return whether there is such a post
     */
    boolean end(UUID post, LocalDate to, String actor);

    /** The roles that packs brought so far. */
    List<RoleOfRecord> roles();

    /** Keeps these roles in place of those that {@link #roles} told. */
    void keep(List<RoleOfRecord> roles);
}
