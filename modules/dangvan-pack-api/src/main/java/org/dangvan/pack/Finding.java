/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pack;

/**
 * One thing that the judge found wrong in a pack; a pack with a finding is refused whole.
 *
 * @param origin where
 * @param code stable short name of the mistake, for instance {@code "unknown-key"}
 * @param message what is wrong and what to write instead, in Vietnamese
 */
public record Finding(Origin origin, String code, String message) {

    /** {@code file:line:column: message}. */
    public String text() {
        return origin.text() + ": " + message;
    }
}
