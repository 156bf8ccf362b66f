/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.access.internal;

import java.security.SecureRandom;
import java.util.Optional;

/** What a name and a password must be like, and passwords made by chance. */
final class PasswordRules {

    /** Letters of a password, at most. */
    static final int LONGEST = 200;

    private static final int SHORTEST = 10;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_DISPLAY_NAME = 300;

    /** Letters and digits that cannot be mistaken for one another: 20 of them carry 113 bits. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 20;

    private PasswordRules() {}

    static String generate() {
        SecureRandom random = new SecureRandom();
        StringBuilder password = new StringBuilder(LENGTH);
        for (int at = 0; at < LENGTH; at++) {
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }

    /** What is wrong with a password, in Vietnamese. */
    static Optional<String> fault(String password, String name) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            return Optional.of("Mật khẩu mới phải dài từ " + SHORTEST + " đến " + LONGEST + " ký tự.");
        }
        return password.equalsIgnoreCase(name)
                ? Optional.of("Mật khẩu mới phải khác tên đăng nhập.")
                : Optional.empty();
    }

    /** What is wrong with the names of a new account, in Vietnamese. */
    static Optional<String> nameFault(String name, String displayName) {
        if (!name.matches("[a-z0-9._-]{1," + LONGEST_NAME + "}")) {
            return Optional.of("Tên đăng nhập chỉ gồm chữ không dấu, chữ số, dấu chấm, gạch ngang, gạch dưới; dài nhất "
                    + LONGEST_NAME + " ký tự.");
        }
        return displayName.isBlank() || displayName.length() > LONGEST_DISPLAY_NAME || !isLegible(displayName)
                ? Optional.of("Hãy ghi họ tên hoặc chức danh của người dùng, dài nhất " + LONGEST_DISPLAY_NAME
                        + " ký tự, không có ký tự điều khiển.")
                : Optional.empty();
    }

    /** Whether an account may be called so; the store is not asked for anything else. */
    static boolean isPossible(String name) {
        return name.length() <= LONGEST_NAME && isLegible(name);
    }

    private static boolean isLegible(String text) {
        return text.codePoints()
                .noneMatch(
                        letter -> Character.isISOControl(letter) || Character.getType(letter) == Character.SURROGATE);
    }
}
