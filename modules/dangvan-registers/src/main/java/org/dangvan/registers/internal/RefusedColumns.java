/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal;

import java.util.List;
import org.dangvan.base.Vietnamese;

/** The columns that stand beside refused rows; in a mended workbook that comes back they are passed over. */
final class RefusedColumns {

    static final String ROW = "Dòng trong tệp đã gửi";
    static final String REASON = "Lý do bị để lại";

    private static final List<String> KEYS = List.of(Vietnamese.key(ROW), Vietnamese.key(REASON));

    private RefusedColumns() {}

    /** Whether a header is one of these. */
    static boolean isOurs(String header) {
        return KEYS.contains(Vietnamese.key(header));
    }
}
