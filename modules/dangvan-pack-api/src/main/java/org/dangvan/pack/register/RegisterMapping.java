/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pack.register;

import java.util.List;
import org.dangvan.pack.Origin;

/**
 * A sheet that can be imported.
 *
 * @param id id of the register, for instance {@code "so-tiep-nhan-don"}
 * @param title name that people read
 * @param kind what one row is
 * @param columns its columns, in the order in which they are usually written
 * @param origin where it is written
 */
public record RegisterMapping(String id, String title, RecordKind kind, List<ColumnMapping> columns, Origin origin) {

    /** Copies the columns. */
    public RegisterMapping {
        columns = List.copyOf(columns);
    }
}
