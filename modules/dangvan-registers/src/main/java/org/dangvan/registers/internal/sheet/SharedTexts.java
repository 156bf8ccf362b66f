/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The table of texts that cells point to; runs of rich text are joined, phonetic guides left out. */
final class SharedTexts extends DefaultHandler {

    private final List<Optional<Cell>> texts = new ArrayList<>();
    private final TextCollector collector = new TextCollector();
    private boolean phonetic;
    private long letters;

    /** The texts in the order of their numbers, from 0, each looked at once however many cells point to it. */
    List<Optional<Cell>> texts() {
        return texts;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "si" -> collector.clear();
            case "rPh" -> phonetic = true;
            case "t" -> {
                if (!phonetic) {
                    collector.open();
                }
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SheetRefused {
        switch (name) {
            case "si" -> {
                if (texts.size() == SheetLimits.SHARED_TEXTS) {
                    throw SheetRefused.tooLarge("Bảng văn bản dùng chung trong tệp có hơn 1.000.000 mục");
                }
                String text = collector.unescaped();
                letters += text.length();
                if (letters > SheetLimits.SHARED_CHARACTERS) {
                    throw SheetRefused.tooLarge("Bảng văn bản dùng chung trong tệp dài hơn "
                            + SheetLimits.SHARED_CHARACTERS / 1_000_000 + " triệu ký tự");
                }
                texts.add(CellBuilder.visible(text));
            }
            case "rPh" -> phonetic = false;
            case "t" -> collector.close();
            default -> {}
        }
    }

    @Override
    public void characters(char[] part, int from, int length) throws SheetRefused {
        collector.add(part, from, length, "Một ô");
    }
}
