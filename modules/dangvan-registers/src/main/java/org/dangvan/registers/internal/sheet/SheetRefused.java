/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal.sheet;

import org.dangvan.registers.ImportRefused;
import org.dangvan.registers.ImportRefused.Reason;
import org.xml.sax.SAXException;

/** Ends the reading of a file that is refused as a whole; a SAX exception, so that handlers can end a parse with it. */
public final class SheetRefused extends SAXException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    private SheetRefused(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** As the caller of the import gets it. */
    public ImportRefused outcome() {
        return new ImportRefused(reason, String.valueOf(getMessage()));
    }

    static SheetRefused notXlsx(String why) {
        return new SheetRefused(
                Reason.NOT_XLSX,
                "Tệp không phải là sổ Excel dạng .xlsx: " + why
                        + ". Hãy mở sổ bằng Excel hoặc LibreOffice, chọn Lưu thành (Save As), kiểu .xlsx, rồi gửi lại.");
    }

    static SheetRefused damaged(String where) {
        return new SheetRefused(
                Reason.NOT_XLSX,
                "Tệp .xlsx bị hỏng (" + where
                        + "), có thể do tải về hoặc sao chép chưa hết. Hãy mở lại sổ gốc, lưu thành tệp .xlsx mới rồi gửi lại.");
    }

    static SheetRefused declarations() {
        return new SheetRefused(
                Reason.NOT_XLSX,
                "Tệp chứa khai báo DOCTYPE hoặc thực thể ngoài, thứ không bao giờ có trong tệp .xlsx do Excel lưu, nên bị từ chối"
                        + " để bảo vệ hệ thống. Hãy lưu lại sổ bằng Excel hoặc LibreOffice rồi gửi lại.");
    }

    /** Larger than a limit. */
    public static SheetRefused tooLarge(String what) {
        return new SheetRefused(
                Reason.TOO_LARGE,
                what
                        + ". Hãy bỏ phần thừa (trang, ảnh, dòng trống có định dạng) hoặc chia sổ thành nhiều tệp rồi gửi lại.");
    }

    /** Nothing in it. */
    public static SheetRefused empty(String what) {
        return new SheetRefused(Reason.EMPTY, what + ". Hãy kiểm tra đã chọn đúng tệp và sổ đã có dòng nào chưa.");
    }

    /** No header that fits. */
    public static SheetRefused wrongHeader(String message) {
        return new SheetRefused(Reason.WRONG_HEADER, message);
    }
}
