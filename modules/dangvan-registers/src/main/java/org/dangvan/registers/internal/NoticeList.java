/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal;

import java.util.ArrayList;
import java.util.List;
import org.dangvan.registers.Notice;

/** Notices of one kind: the first 1,000 by row, and how many more there are. */
final class NoticeList {

    static final int MOST = 1_000;

    private final List<Notice> notices = new ArrayList<>();
    private int more;

    void add(Notice notice) {
        if (notices.size() < MOST) {
            notices.add(notice);
        } else {
            more++;
        }
    }

    /** The notices; where there are more, a last one says how many. */
    List<Notice> toList() {
        if (more == 0) {
            return List.copyOf(notices);
        }
        List<Notice> all = new ArrayList<>(notices);
        all.add(new Notice(
                0,
                "",
                "",
                "",
                "more-notices",
                "Còn " + more
                        + " thông báo nữa không liệt kê ở đây. Hãy xử lý các dòng đã nêu rồi nhập lại để thấy tiếp."));
        return List.copyOf(all);
    }
}
