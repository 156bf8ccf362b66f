/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.base;

/** What a term is counted in; terms in different units are not comparable. */
public enum TermUnit {
    HOURS("giờ"),
    CALENDAR_DAYS("ngày"),
    WORKING_DAYS("ngày làm việc"),
    MONTHS("tháng"),
    YEARS("năm");

    private final String label;

    TermUnit(String label) {
        this.label = label;
    }

    /** The unit in Vietnamese. */
    public String label() {
        return label;
    }
}
