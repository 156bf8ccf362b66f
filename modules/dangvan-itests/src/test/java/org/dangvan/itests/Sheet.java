/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.itests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Small registers made in a test; every cell is text, and days are written dd/MM/yyyy. */
final class Sheet {

    /** The header of the register of petitions. */
    static final String PETITIONS =
            "STT|Ngày nhận|Nguồn đơn|Họ và tên|Số CCCD/CMND|Địa chỉ|Số người ký|Loại đơn|Lĩnh vực"
                    + "|Nội dung|Cơ quan có thẩm quyền|Ngày xử lý|Hướng xử lý";

    private Sheet() {}

    /** A sheet of lines whose cells stand between bars. */
    static byte[] of(String... lines) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet("Sổ");
            for (int at = 0; at < lines.length; at++) {
                Row row = sheet.createRow(at);
                String[] cells = lines[at].split("\\|", -1);
                for (int column = 0; column < cells.length; column++) {
                    if (!cells[column].isEmpty()) {
                        row.createCell(column).setCellValue(cells[column]);
                    }
                }
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** A petition that nobody has handled. */
    static String petition(int number, String received, String type, String unit) {
        return number + "|" + received + "|Bưu điện|Người thử " + number + "||Tổ " + number + "|1|" + type
                + "|Đất đai|Nội dung thử|" + unit + "||";
    }
}
