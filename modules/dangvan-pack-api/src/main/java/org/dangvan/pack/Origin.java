/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pack;

/**
 * Where in a pack something is written.
 *
 * @param pack id of the pack
 * @param file path below the pack's folder, for instance {@code "regulations/petition.yaml"}
 * @param line line, from 1
 * @param column column, from 1
 */
public record Origin(String pack, String file, int line, int column) {

    /** As the judge prints it: {@code file:line:column}. */
    public String text() {
        return file + ":" + line + ":" + column;
    }
}
