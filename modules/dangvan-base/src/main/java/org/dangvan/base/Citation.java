/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.base;

/**
 * Where a value of law comes from.
 *
 * @param instrument number of the document, for instance {@code "42/2013/QH13"}
 * @param provision article and clause as printed, for instance {@code "Điều 28 khoản 1"}
 */
public record Citation(String instrument, String provision) {

    /** As Vietnamese documents print it: the provision, then the document. */
    public String text() {
        return provision + ", " + instrument;
    }
}
