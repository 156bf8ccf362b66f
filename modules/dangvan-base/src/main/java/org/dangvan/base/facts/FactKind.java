/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.base.facts;

import java.util.Locale;

/** What is counted. The units of measure are never mixed: a ratio stands inside one kind. */
public enum FactKind {
    /** Lượt tiếp. */
    VISIT("lượt"),
    /** Người. */
    PERSON("người"),
    /** Vụ việc. */
    MATTER("vụ việc"),
    /** Đơn. */
    PETITION("đơn"),
    /** Kỳ tiếp. */
    SESSION("kỳ tiếp"),
    /** Lượt đăng ký gặp lãnh đạo. */
    REGISTRATION("lượt đăng ký");

    private final String unit;

    FactKind(String unit) {
        this.unit = unit;
    }

    /** The unit of measure in Vietnamese. */
    public String unit() {
        return unit;
    }

    /** As packs and answers write it, for instance {@code "visit"}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
