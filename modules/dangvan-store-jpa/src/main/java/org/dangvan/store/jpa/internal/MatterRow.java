/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A matter as it lies in the store. */
@Entity
@Table(name = "matter")
class MatterRow {

    @Id
    String id;

    String code;

    @Nullable
    String content;

    @Version
    long version;

    /** For the store only. */
    @SuppressWarnings("NullAway.Init")
    protected MatterRow() {}

    MatterRow(String id, String code, @Nullable String content) {
        this.id = id;
        this.code = code;
        this.content = content;
    }
}
