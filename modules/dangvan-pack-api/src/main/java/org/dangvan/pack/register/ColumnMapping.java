/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pack.register;

import java.util.List;
import java.util.Map;

/**
 * One column of a register.
 *
 * @param headers names under which it is found, the usual one first; compared without case, spaces and old tone places
 * @param field what it fills
 * @param required whether every row must have it
 * @param words code words of the cells and the codes they stand for; only for fields that hold a code
 */
public record ColumnMapping(List<String> headers, RegisterField field, boolean required, Map<String, String> words) {

    /** Copies the collections. */
    public ColumnMapping {
        headers = List.copyOf(headers);
        words = Map.copyOf(words);
    }
}
