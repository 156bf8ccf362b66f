/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.base.rights;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How far a right goes, from the narrowest to the widest; each includes those before it. */
public enum Scope {
    /** Records that were given to this account to work on. */
    ASSIGNED("assigned"),
    /** Records of the agency of the post. */
    UNIT("unit"),
    /** Records of that agency and of every agency below it. */
    SUBTREE("subtree"),
    /** Every record. */
    INSTALLATION("installation");

    private final String code;

    Scope(String code) {
        this.code = code;
    }

    /** As packs write it. */
    public String code() {
        return code;
    }

    /** The scopes by their codes. */
    public static Map<String, Scope> byCode() {
        return Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Scope::code, Function.identity()));
    }
}
