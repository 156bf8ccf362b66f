/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal.sheet;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Walks through a sheet and hands over its rows; rows and cells without any text are passed by. */
final class SheetCells extends DefaultHandler {

    private static final Pattern ROW_NUMBER = Pattern.compile("[1-9]\\d{0,6}");

    private final CellBuilder builder;
    private final SheetLimits limits;
    private final RowTaker taker;
    private final TextCollector collector = new TextCollector();
    private SortedMap<Integer, Cell> cells = new TreeMap<>();
    private int row;
    private int rows;
    private int column;
    private String type = "n";
    private boolean phonetic;
    private boolean formula;
    private boolean valued;
    private boolean inline;

    SheetCells(List<Optional<Cell>> sharedTexts, SheetLimits limits, RowTaker taker) {
        this.builder = new CellBuilder(sharedTexts);
        this.limits = limits;
        this.taker = taker;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SheetRefused {
        switch (name) {
            case "row" -> beginRow(attributes.getValue("", "r"));
            case "c" -> beginCell(attributes.getValue("", "r"), attributes.getValue("", "t"));
            case "f" -> formula = true;
            case "is" -> {
                // Some programs leave the old text behind the value when a cell is changed: the value is the new one.
                inline = !valued;
                type = inline ? "inlineStr" : type;
            }
            case "rPh" -> phonetic = true;
            case "v" -> openValue();
            case "t" -> {
                if (!phonetic && inline) {
                    openValue();
                }
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        switch (name) {
            case "row" -> endRow();
            case "c" -> endCell();
            case "rPh" -> phonetic = false;
            case "v", "t" -> collector.close();
            default -> {}
        }
    }

    @Override
    public void characters(char[] letters, int from, int length) throws SheetRefused {
        collector.add(letters, from, length, "Ô " + Columns.letters(Math.max(0, column)) + row);
    }

    private void openValue() {
        valued = true;
        collector.open();
    }

    private void beginRow(@Nullable String number) throws SheetRefused {
        if (number != null && !ROW_NUMBER.matcher(number).matches()) {
            throw SheetRefused.damaged("số thứ tự của một dòng không đọc được");
        }
        int next = number == null ? row + 1 : Integer.parseInt(number);
        if (next <= row) {
            throw SheetRefused.damaged("các dòng sau dòng " + row + " không theo thứ tự");
        }
        row = next;
        column = -1;
        cells = new TreeMap<>();
    }

    private void beginCell(@Nullable String reference, @Nullable String kind) throws SheetRefused {
        OptionalInt named = reference == null ? OptionalInt.of(column + 1) : Columns.of(reference);
        if (named.isEmpty()) {
            throw SheetRefused.damaged("địa chỉ của một ô ở dòng " + row + " không đọc được");
        }
        column = named.getAsInt();
        type = kind == null ? "n" : kind;
        formula = false;
        valued = false;
        inline = false;
        collector.clear();
    }

    private void endCell() throws SheetRefused {
        builder.build(type, formula, valued, collector).ifPresent(cell -> cells.put(column, cell));
        if (!cells.isEmpty() && cells.lastKey() >= limits.columns()) {
            throw SheetRefused.tooLarge("Trang tính có dữ liệu ở cột " + Columns.letters(column) + ", quá "
                    + limits.columns() + " cột được nhận");
        }
    }

    private void endRow() throws SAXException {
        if (cells.isEmpty()) {
            return;
        }
        if (++rows > limits.rows()) {
            throw SheetRefused.tooLarge("Trang tính có hơn " + limits.rows() + " dòng, mức tối đa được nhận");
        }
        if (!taker.take(new SheetRow(row, cells))) {
            throw new SecureXml.Enough();
        }
    }
}
