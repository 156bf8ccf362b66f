/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.dangvan.packs.KnownPack;

/** A pack that is or was in force here. */
@Entity
@Table(name = "known_pack")
class PackRow {

    @Id
    String id;

    @Column(name = "pack_version")
    String packVersion;

    String title;

    /** For the store only. */
    @SuppressWarnings("NullAway.Init")
    protected PackRow() {}

    PackRow(KnownPack pack) {
        this.id = pack.id();
        this.packVersion = pack.version();
        this.title = pack.title();
    }

    KnownPack pack() {
        return new KnownPack(id, packVersion, title);
    }
}
