/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.EntityManager;
import org.dangvan.casework.api.MatterLink;
import org.dangvan.casework.api.VisitView;

/** Visits as officers see them. */
final class VisitViews {

    private final EntityManager manager;

    VisitViews(EntityManager manager) {
        this.manager = manager;
    }

    /** The views, in the order of the rows. */
    List<VisitView> of(List<VisitRow> rows) {
        Lookup people = Lookup.read(manager, Lookup.PEOPLE, rows, row -> row.personId);
        Lookup addresses = Lookup.read(manager, Lookup.ADDRESSES, rows, row -> row.personId);
        Lookup matters = Lookup.read(manager, Lookup.MATTERS, rows, row -> row.matterId);
        Lookup units = Lookup.read(manager, Lookup.UNITS, rows, row -> row.unitCode);
        return rows.stream()
                .map(row -> of(
                        row,
                        people.require(row.personId),
                        addresses.of(row.personId),
                        units.of(row.unitCode),
                        matters.of(row.matterId).map(code -> new MatterLink(UUID.fromString(row.matterId), code))))
                .toList();
    }

    /** The view of a row with what belongs to it. */
    static VisitView of(
            VisitRow row,
            String person,
            Optional<String> address,
            Optional<String> unitName,
            Optional<MatterLink> matter) {
        return new VisitView(
                UUID.fromString(row.id),
                Optional.ofNullable(row.number),
                row.day,
                person,
                address,
                Optional.ofNullable(row.field),
                Optional.ofNullable(row.content),
                Optional.ofNullable(row.unitCode),
                unitName,
                matter,
                Optional.ofNullable(row.repeated),
                Optional.ofNullable(row.result),
                row.version);
    }
}
