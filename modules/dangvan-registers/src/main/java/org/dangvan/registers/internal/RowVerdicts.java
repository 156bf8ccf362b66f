/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal;

import org.dangvan.casework.api.intake.RowVerdict;
import org.dangvan.pack.register.RegisterField;
import org.dangvan.registers.Notice;

/** Says in Vietnamese what the store warns about. */
final class RowVerdicts {

    private RowVerdicts() {}

    static Notice notice(RowVerdict.Warning warning, RowNotices row) {
        return switch (warning) {
            case NUMBER_REUSED -> row.about(
                    RegisterField.NUMBER,
                    "number-reused",
                    "Số thứ tự này đã có ở một dòng khác cùng sổ, cùng năm nhưng nội dung khác; dòng này được ghi là dòng mới."
                            + " Hãy kiểm tra xem có ghi trùng không.");
            case ADDRESS_DIFFERS -> row.about(
                    RegisterField.PERSON_ADDRESS,
                    "address-differs",
                    "Người này đã được ghi với địa chỉ khác. Hãy kiểm tra địa chỉ; dòng vẫn được nhận.");
            case NAME_DIFFERS -> row.about(
                    RegisterField.PERSON_NAME,
                    "name-differs",
                    "Số giấy tờ này đã được ghi với họ tên khác. Hãy kiểm tra số giấy tờ và họ tên; dòng vẫn được nhận.");
            case NO_RULE_IN_FORCE -> row.about(
                    RegisterField.DAY,
                    "no-rule-in-force",
                    "Không có quy định thời hạn nào có hiệu lực vào ngày này nên chưa tính được hạn xử lý."
                            + " Hãy kiểm tra ngày, hoặc đề nghị bổ sung quy định.");
        };
    }
}
