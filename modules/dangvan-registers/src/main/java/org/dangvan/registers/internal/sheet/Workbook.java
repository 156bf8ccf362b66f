/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A workbook read as a stream: POI finds the parts, this package reads what strangers wrote into them.
 *
 * <p>Not safe for concurrent calls. Anything that does not fit ends in {@link SheetRefused}.
 */
public final class Workbook implements AutoCloseable {

    private final Parts parts;
    private final SheetLimits limits;
    private final PackagePart main;
    private final WorkbookPart content = new WorkbookPart();
    private final SharedTexts sharedTexts = new SharedTexts();

    private Workbook(Parts parts, SheetLimits limits) throws SheetRefused {
        this.parts = parts;
        this.limits = limits;
        this.main = parts.main();
        read(main, content);
        for (PackagePart table : parts.related(main, "sharedStrings")) {
            read(table, sharedTexts);
        }
    }

    /** Opens a file of at most {@link SheetLimits#fileBytes()} bytes; {@link #close()} leaves it where it is. */
    public static Workbook open(Path file, SheetLimits limits) throws SheetRefused, IOException {
        Parts parts = Parts.of(new PackageGate(limits).open(file));
        try {
            return new Workbook(parts, limits);
        } catch (SheetRefused refused) {
            parts.close();
            throw refused;
        }
    }

    /** Whether day numbers count from 1904 instead of 1900. */
    public boolean since1904() {
        return content.since1904();
    }

    /** Number of sheets that can be read, at most 20. */
    public int sheets() {
        return content.sheets().size();
    }

    /** Hands the rows of a sheet, from 0, to {@code taker} until it wants no more. */
    public void read(int sheet, RowTaker taker) throws SheetRefused {
        Optional<PackagePart> part = parts.related(main, content.sheets().get(sheet), "worksheet");
        if (part.isPresent()) {
            read(part.get(), new SheetCells(sharedTexts.texts(), limits, taker));
        }
    }

    /** Gives everything back; nothing is written. */
    @Override
    public void close() {
        parts.close();
    }

    private static void read(PackagePart part, DefaultHandler handler) throws SheetRefused {
        String name = part.getPartName().getName();
        try (InputStream xml = part.getInputStream()) {
            SecureXml.parse(xml, handler, name);
        } catch (IOException damaged) {
            throw SheetRefused.damaged("phần " + name);
        }
    }
}
