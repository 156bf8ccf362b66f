/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal.sheet;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The workbook's own part: which sheets there are, in order, and from which day it counts. */
final class WorkbookPart extends DefaultHandler {

    private final List<String> sheets = new ArrayList<>();
    private boolean since1904;

    /** Ids of the relationships to the sheets, at most as many as are looked at. */
    List<String> sheets() {
        return sheets;
    }

    /** Whether day numbers count from 1904 instead of 1900. */
    boolean since1904() {
        return since1904;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("sheet") && sheets.size() < SheetLimits.SHEETS) {
            for (int at = 0; at < attributes.getLength(); at++) {
                // The namespace of r:id differs between the two variants of the format; no other attribute is called
                // so.
                if (attributes.getLocalName(at).equals("id")) {
                    sheets.add(attributes.getValue(at));
                }
            }
        } else if (name.equals("workbookPr")) {
            String flag = attributes.getValue("", "date1904");
            since1904 = "1".equals(flag) || "true".equals(flag) || "on".equals(flag);
        }
    }
}
