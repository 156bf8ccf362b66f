/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.internal.door;

import java.util.Optional;
import java.util.stream.Stream;

/** Where somebody goes after signing in: a page of ours that was asked for, or home. */
public final class ReturnPath {

    /** The first page. */
    public static final String HOME = "/";

    private static final int LONGEST = 2000;

    private ReturnPath() {}

    /** The path wanted, if it is a page of ours; otherwise home. */
    public static String of(Optional<String> wanted) {
        return wanted.filter(ReturnPath::isOurs).orElse(HOME);
    }

    /** The same for a page that was shown, which may be the one for signing in. */
    public static String shown(Optional<String> wanted) {
        return wanted.filter(path -> path.equals("/dang-nhap") || path.startsWith("/dang-nhap?"))
                .filter(ReturnPath::isSafe)
                .orElseGet(() -> of(wanted));
    }

    private static boolean isOurs(String path) {
        return isSafe(path)
                && Stream.of("/dang-nhap", "/dang-xuat", "/tai-nguyen", "/hien-thi", "/api", "/health")
                        .noneMatch(path::startsWith);
    }

    private static boolean isSafe(String path) {
        // Two slashes, or a slash and a backslash, begin the name of another host.
        return path.length() <= LONGEST
                && path.startsWith("/")
                && !path.startsWith("//")
                && path.indexOf('\\') < 0
                && path.chars().allMatch(letter -> letter > ' ' && letter < 0x7F);
    }
}
