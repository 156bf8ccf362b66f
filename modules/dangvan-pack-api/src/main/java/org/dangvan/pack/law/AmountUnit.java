/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pack.law;

import java.util.function.LongFunction;

/** What an amount of law counts; amounts of different units are not comparable. */
public enum AmountUnit {
    PEOPLE(number -> number + " người"),
    REPRESENTATIVES(number -> number + " người đại diện"),
    DAYS_A_WEEK(number -> number + " ngày mỗi tuần"),
    DAYS_A_MONTH(number -> number + " ngày mỗi tháng"),
    TIMES(number -> number + " lần"),
    /** Đồng, whole. */
    VND(number -> String.format("%,d", number).replace(',', '.') + " đồng");

    private final LongFunction<String> text;

    AmountUnit(LongFunction<String> text) {
        this.text = text;
    }

    /** {@code number} of it in Vietnamese. */
    String text(long number) {
        return text.apply(number);
    }
}
