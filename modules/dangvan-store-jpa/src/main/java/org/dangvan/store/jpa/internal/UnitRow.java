/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.time.LocalDate;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.dangvan.casework.api.UnitView;
import org.jspecify.annotations.Nullable;

/** An agency as it lies in the store. */
@Entity
@Table(name = "unit")
class UnitRow {

    @Id
    @Column(length = 36)
    private String id;

    @Column(length = 100, nullable = false)
    private String code;

    @Column(length = 300, nullable = false)
    private String name;

    @Column(length = 40)
    private @Nullable String level;

    @Column(name = "parent_code", length = 100)
    private @Nullable String parent;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(length = 100)
    private @Nullable String pack;

    @Column(name = "sort_order", nullable = false)
    private int sortOrder;

    @Version
    private long version;

    /** For the store only. */
    @SuppressWarnings("NullAway.Init")
    protected UnitRow() {}

    @SuppressWarnings("NullAway.Init")
    UnitRow(UnitView unit, String pack, int sortOrder) {
        this.id = unit.id();
        this.code = unit.code();
        this.name = unit.name();
        this.level = unit.level();
        this.parent = unit.parent().orElse(null);
        this.validFrom = unit.validFrom().orElse(null);
        this.validTo = unit.validTo().orElse(null);
        this.pack = pack;
        this.sortOrder = sortOrder;
    }

    UnitView view() {
        return new UnitView(
                id,
                code,
                name,
                level == null ? "" : level,
                Optional.ofNullable(parent),
                Optional.ofNullable(validFrom),
                Optional.ofNullable(validTo));
    }
}
