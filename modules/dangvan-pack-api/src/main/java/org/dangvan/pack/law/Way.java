/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pack.law;

/** One of the ways between which a {@link Policy} chooses. */
public enum Way {
    EXCLUDED("excluded", "không tính ngày đó"),
    INCLUDED("included", "tính cả ngày đó"),
    NEXT_WORKING_DAY("next-working-day", "chuyển sang ngày làm việc tiếp theo"),
    PREVIOUS_WORKING_DAY("previous-working-day", "chuyển về ngày làm việc liền trước"),
    STAYS("stays", "giữ nguyên"),
    ROLLED_DAY("rolled-day", "tính từ ngày cuối đã chuyển"),
    UNROLLED_DAY("unrolled-day", "tính từ ngày cuối chưa chuyển"),
    SKIPPED("skipped", "bỏ kỳ đó"),
    ASKED("asked", "hỏi người phụ trách từng lần"),
    LAST_WORKING_DAYS("last-working-days", "những ngày làm việc cuối tháng, đủ số ngày của một tuần làm việc"),
    WEEK_OF_LAST_WORKING_DAY("week-of-last-working-day", "tuần có ngày làm việc cuối cùng của tháng"),
    NONE("none", "không nghỉ bù"),
    YES("yes", "có"),
    NO("no", "không");

    private final String code;
    private final String label;

    Way(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The word in packs. */
    public String code() {
        return code;
    }

    /** The way in Vietnamese. */
    public String label() {
        return label;
    }
}
