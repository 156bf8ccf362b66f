/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.internal.view;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Light or dark, or whichever the machine is set to. */
public enum Theme {
    AUTO,
    LIGHT,
    DARK;

    /** As forms, cookies and keys of words name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The theme of this code. */
    public static Optional<Theme> of(String code) {
        return Stream.of(values()).filter(known -> known.code().equals(code)).findFirst();
    }
}
