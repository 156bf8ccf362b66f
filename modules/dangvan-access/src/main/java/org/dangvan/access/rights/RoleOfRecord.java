/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.access.rights;

import java.util.List;

/**
 * A role as it is kept when its pack goes.
 *
 * @param key stable key
 * @param label what people call it
 * @param rights what it may do
 * @param pack id of the pack that said so last
 */
public record RoleOfRecord(String key, String label, List<RoleRight> rights, String pack) {

    /** Copies the rights. */
    public RoleOfRecord {
        rights = List.copyOf(rights);
    }
}
