/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.access.journal;

import java.util.Optional;

/**
 * What is to be written that no other transaction tells of: a sign-in, a refusal, an export, a reading of what is sealed.
 * What is longer than the journal keeps is cut there.
 *
 * @param actor account name of who did it
 * @param action what was done
 * @param kind kind of what it was done to, at most 40 characters
 * @param subject id of what it was done to, at most 100 characters
 * @param detail what else is to be told, at most 1,000 characters
 */
public record Deed(String actor, Action action, String kind, String subject, Optional<String> detail) {

    /** Somebody asked for what is not theirs. */
    public static Deed refused(String actor, String asked) {
        return new Deed(actor, Action.REFUSED, "path", asked, Optional.empty());
    }

    /** Somebody takes data away. */
    public static Deed exported(String actor, String asked) {
        return new Deed(actor, Action.EXPORTED, "path", asked, Optional.empty());
    }

    /** Somebody looks at a record that is sealed. */
    public static Deed sealedRead(String actor, String kind, String id) {
        return new Deed(actor, Action.SEALED_READ, kind, id, Optional.empty());
    }

    /** Kinds of deeds. */
    public enum Action {
        SIGNED_IN("Đăng nhập"),
        SIGN_IN_REFUSED("Từ chối đăng nhập"),
        SIGNED_OUT("Đăng xuất"),
        REFUSED("Từ chối truy cập"),
        EXPORTED("Xuất dữ liệu"),
        SEALED_READ("Xem hồ sơ giữ kín");

        private final String text;

        Action(String text) {
            this.text = text;
        }

        /** What the journal says. */
        public String text() {
            return text;
        }
    }
}
