/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.GZIPSheetDataWriter;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.dangvan.registers.Notice;
import org.dangvan.registers.internal.sheet.Cell;
import org.dangvan.registers.internal.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * The refused rows as a workbook: the columns of the sheet that was sent, then where each row stood and why it was left
 * out. Rows lie on disk as they come, in the folder of the workbook; without a refused row there is no file.
 */
final class RefusedWorkbook implements RefusedRows, AutoCloseable {

    private static final int ROWS_IN_MEMORY = 50;
    private static final int WIDTH = 22 * 256;
    private static final int REASON_WIDTH = 80 * 256;

    private final Path target;
    private final Path pages;
    private final Path part;
    private @Nullable RegisterSheet sheet;
    private @Nullable SXSSFWorkbook workbook;
    private @Nullable SXSSFSheet page;
    private @Nullable RefusedCells cells;
    private int next;

    /** Writes to {@code target}, in whose folder the rows lie until it is written. */
    RefusedWorkbook(Path target) {
        this.target = target;
        this.pages = target.resolveSibling(target.getFileName() + ".rows");
        this.part = target.resolveSibling(target.getFileName() + ".part");
    }

    @Override
    public void begin(RegisterSheet found) {
        sheet = found;
    }

    @Override
    public void add(SheetRow row, JudgedRow.Bad verdict) throws IOException {
        RegisterSheet from = Objects.requireNonNull(sheet, "begin comes first");
        if (workbook == null) {
            inPoi(() -> open(from));
        }
        Row written = Objects.requireNonNull(page).createRow(next++);
        RefusedCells writer = Objects.requireNonNull(cells);
        SortedMap<Integer, Cell> kept = new TreeMap<>(row.cells());
        kept.keySet().removeAll(from.header().ours());
        verdict.faulty().forEach(column -> writer.fault(written, column));
        kept.forEach((column, cell) -> writer.write(
                written,
                column,
                cell,
                verdict.days().get(column),
                verdict.faulty().contains(column)));
        written.createCell(from.width()).setCellValue(row.number());
        writer.reason(
                written,
                from.width() + 1,
                verdict.errors().stream().map(RefusedWorkbook::reason).collect(Collectors.joining("\n")));
    }

    private static String reason(Notice error) {
        return error.column().isEmpty() ? error.message() : "“" + error.column() + "”: " + error.message();
    }

    private void open(RegisterSheet from) throws IOException {
        Path rows = pages;
        SXSSFWorkbook opened = new SXSSFWorkbook(ROWS_IN_MEMORY) {
            @Override
            protected SheetDataWriter createSheetDataWriter() throws IOException {
                return new GZIPSheetDataWriter() {
                    /** Where leftovers are found after a crash; POI's other way is one setting for all bundles. */
                    @Override
                    @SuppressWarnings("deprecation")
                    public File createTempFile() throws IOException {
                        return PrivateFiles.create(rows).toFile();
                    }
                };
            }
        };
        workbook = opened;
        cells = new RefusedCells(opened);
        page = opened.createSheet("Dòng bị để lại");
        page.createFreezePane(0, 1);
        Row head = page.createRow(next++);
        for (Map.Entry<Integer, Cell> name : from.header().cells().cells().entrySet()) {
            if (!from.header().ours().contains(name.getKey())) {
                cells.head(head, name.getKey(), name.getValue().text());
            }
        }
        for (int column = 0; column <= from.width(); column++) {
            page.setColumnWidth(column, WIDTH);
        }
        page.setColumnWidth(from.width() + 1, REASON_WIDTH);
        cells.head(head, from.width(), RefusedColumns.ROW);
        cells.head(head, from.width() + 1, RefusedColumns.REASON);
    }

    @Override
    public void finish() throws IOException {
        SXSSFWorkbook written = workbook;
        if (written != null) {
            inPoi(() -> {
                PrivateFiles.create(part);
                try (OutputStream stream = Files.newOutputStream(part)) {
                    written.write(stream);
                }
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            });
        }
    }

    /** Deletes what was written on the way. */
    @Override
    public void close() throws IOException {
        if (workbook != null) {
            workbook.dispose();
            workbook.close();
            workbook = null;
        }
        Files.deleteIfExists(pages);
        Files.deleteIfExists(part);
    }

    private static void inPoi(Writing writing) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // POI finds the types of its XML through the context loader.
        thread.setContextClassLoader(SXSSFWorkbook.class.getClassLoader());
        try {
            writing.write();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Something that POI writes. */
    private interface Writing {
        void write() throws IOException;
    }
}
