/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.administration.internal;

import java.util.List;
import java.util.Optional;
import org.dangvan.pages.view.Field;
import org.dangvan.pages.view.Option;

/**
 * One account with its posts, and what may be done with it.
 *
 * @param href its address
 * @param name name typed when signing in
 * @param displayName name that people read
 * @param locked whether it may not sign in for now
 * @param administrator whether it manages the installation
 * @param posts its posts, the newest first
 * @param done what has just been done
 * @param refusal why something was not done
 * @param password a password that was made, shown this once
 * @param form the form for another post
 */
public record UserPage(
        String href,
        String name,
        String displayName,
        boolean locked,
        boolean administrator,
        List<Post> posts,
        Optional<String> done,
        Optional<String> refusal,
        Optional<String> password,
        Form form) {

    /** Copies the posts. */
    public UserPage {
        posts = List.copyOf(posts);
    }

    /**
     * A post.
     *
     * @param id its id
     * @param role what people call the role
     * @param unit name of the agency
     * @param fields fields of work that it is limited to
     * @param days from when to when
     * @param standing how it stands today
     * @param tone colour of that
     * @param open whether it can be ended
     */
    public record Post(
            String id,
            String role,
            String unit,
            String fields,
            String days,
            String standing,
            String tone,
            boolean open) {}

    /**
     * A new post.
     *
     * @param role which role
     * @param roles the roles that may be given
     * @param unit at which agency
     * @param units the agencies of today
     * @param field for which field of work
     * @param from from which day
     * @param to first day on which it is over
     */
    public record Form(
            Field role, List<Option> roles, Field unit, List<Option> units, Field field, Field from, Field to) {

        /** Every field, in the order of the form. */
        public List<Field> fields() {
            return List.of(role, unit, field, from, to);
        }
    }
}
