/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows of the register of petitions: a good one, to be spoilt cell by cell. */
final class PetitionRows {

    static final List<String> HEADER = List.of(
            "STT",
            "Ngày nhận",
            "Nguồn đơn",
            "Họ và tên",
            "Số CCCD/CMND",
            "Địa chỉ",
            "Số người ký",
            "Loại đơn",
            "Lĩnh vực",
            "Nội dung",
            "Cơ quan có thẩm quyền",
            "Ngày xử lý",
            "Hướng xử lý");

    private PetitionRows() {}

    /** A good row. */
    static List<Object> good() {
        return new ArrayList<>(List.of(
                1,
                "16/06/2020",
                "Bưu điện",
                "Triệu Xuân Cường",
                "001153704531",
                "Tổ 12, thị xã Phổ Yên",
                2,
                "Khiếu nại",
                "Đất đai",
                "Bồi thường thiếu diện tích",
                "UBND huyện Định Hóa",
                "22/06/2020",
                "Chuyển đơn"));
    }

    /** A good row with another value in one column. */
    static List<Object> with(String header, Object value) {
        return with(good(), header, value);
    }

    /** The same row with another value in one column. */
    static List<Object> with(List<Object> row, String header, Object value) {
        List<Object> changed = new ArrayList<>(row);
        changed.set(HEADER.indexOf(header), value);
        return changed;
    }

    /** A file with these rows below the header. */
    static SheetFile file(List<?>... rows) {
        List<List<?>> all = new ArrayList<>();
        all.add(HEADER);
        all.addAll(Arrays.asList(rows));
        return SheetFile.of(all);
    }
}
