/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.reports.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dangvan.pack.report.ReportDefinition.Template;
import org.dangvan.reports.FilledReport;
import org.dangvan.reports.ReportSheets;
import org.osgi.service.component.annotations.Component;

/** Fills the template of the pack; without one, prints the sections one below the other. */
@Component
public final class TemplateSheets implements ReportSheets {

    @Override
    public byte[] print(FilledReport report) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // POI finds the types of its XML through the context loader.
        thread.setContextClassLoader(XSSFWorkbook.class.getClassLoader());
        try (XSSFWorkbook workbook = open(report);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(
                    "template of report " + report.definition().id(), impossible);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static XSSFWorkbook open(FilledReport report) throws IOException {
        if (report.definition().template().isEmpty()) {
            return PlainSheet.of(report);
        }
        Template template = report.definition().template().get();
        XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template.bytes()));
        workbook.forEach(sheet -> new TemplateFilling(report).fill(sheet));
        return workbook;
    }
}
