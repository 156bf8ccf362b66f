/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pack.law;

/**
 * A condition on what is known of a case, for instance {@code "remote and complex"}. The judge has checked that it reads,
 * knows every word and ends.
 *
 * @param expression the condition; {@code "true"} for every case
 * @param words the same in Vietnamese
 */
public record Guard(String expression, String words) {

    /** Holds in every case. */
    public static final Guard ALWAYS = new Guard("true", "mọi trường hợp");
}
