/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.persistence.EntityManager;
import org.dangvan.base.LegalDay;
import org.dangvan.base.facts.FactKind;
import org.dangvan.base.rights.Sight;
import org.dangvan.casework.api.PetitionView;
import org.dangvan.casework.api.facts.FactItem;
import org.jspecify.annotations.Nullable;

/** Reads the things behind a figure, in the order of their ids. */
final class FactItems {

    private final EntityManager manager;
    private final boolean everything;

    FactItems(EntityManager manager, Sight sight) {
        this.manager = manager;
        this.everything = sight.isWhole();
    }

    List<FactItem> read(FactKind kind, List<String> ids) {
        return switch (kind) {
            case VISIT -> visits(ids);
            case PERSON -> people(ids);
            case MATTER -> matters(ids);
            case PETITION -> petitions(ids);
            case SESSION -> sessions(ids);
            case REGISTRATION -> registrations(ids);
        };
    }

    private List<FactItem> visits(List<String> ids) {
        List<VisitRow> rows = rows("VisitRow", VisitRow.class, ids, row -> row.id);
        Lookup people = Lookup.read(manager, Lookup.PEOPLE, rows, row -> row.personId);
        Lookup matters = Lookup.read(manager, Lookup.MATTERS, rows, row -> row.matterId);
        return rows.stream()
                .map(row -> item(row.id, FactKind.VISIT, row.day, people.require(row.personId))
                        .with("matter", matters.of(row.matterId).orElse(null))
                        .with("content", row.content)
                        .with("field", row.field)
                        .with("result", row.result)
                        .with("number", row.number)
                        .build())
                .toList();
    }

    private List<FactItem> people(List<String> ids) {
        return rows("PersonRow", PersonRow.class, ids, row -> row.id).stream()
                .map(row -> item(row.id, FactKind.PERSON, null, row.name)
                        // Another agency may have written it down.
                        .with("address", everything ? row.address : null)
                        .build())
                .toList();
    }

    private List<FactItem> matters(List<String> ids) {
        return rows("MatterRow", MatterRow.class, ids, row -> row.id).stream()
                .map(row -> item(row.id, FactKind.MATTER, null, row.code)
                        .with("content", everything ? row.content : null)
                        .build())
                .toList();
    }

    private List<FactItem> petitions(List<String> ids) {
        List<PetitionRow> rows = rows("PetitionRow", PetitionRow.class, ids, row -> row.id);
        return new PetitionViews(manager)
                .of(rows).stream().map(FactItems::petition).toList();
    }

    private static FactItem petition(PetitionView petition) {
        return item(petition.id().toString(), FactKind.PETITION, petition.receivedDay(), petition.sender())
                .with("type", petition.type().label())
                .with("unit", petition.unitName().orElse(null))
                .with("due", petition.dueDay().map(LegalDay::print).orElse(null))
                .with("handled", petition.handledDay().map(LegalDay::print).orElse(null))
                .with("outcome", petition.outcome().orElse(null))
                .with("content", petition.content().orElse(null))
                .with("number", petition.number().orElse(null))
                .build();
    }

    private List<FactItem> sessions(List<String> ids) {
        return rows("SessionRow", SessionRow.class, ids, row -> row.id).stream()
                .map(row -> item(row.id, FactKind.SESSION, row.day, "Kỳ tiếp ngày " + LegalDay.print(row.day))
                        .with("host", row.host)
                        .with("mode", row.mode)
                        .build())
                .toList();
    }

    private List<FactItem> registrations(List<String> ids) {
        List<RegistrationRow> rows = rows("RegistrationRow", RegistrationRow.class, ids, row -> row.id);
        Lookup people = Lookup.read(manager, Lookup.PEOPLE, rows, row -> row.personId);
        Lookup matters = Lookup.read(manager, Lookup.MATTERS, rows, row -> row.matterId);
        return rows.stream()
                .map(row -> item(row.id, FactKind.REGISTRATION, row.registeredDay, people.require(row.personId))
                        .with("matter", matters.of(row.matterId).orElse(null))
                        .with("host", row.host)
                        .with(
                                "received",
                                Optional.ofNullable(row.receivedDay)
                                        .map(LegalDay::print)
                                        .orElse(null))
                        .with("content", row.content)
                        .with("number", row.number)
                        .build())
                .toList();
    }

    private <T> List<T> rows(String entity, Class<T> type, List<String> ids, Function<T, String> id) {
        String text = "select r from " + entity + " r where r.id in :ids order by r.id";
        List<T> rows = new ArrayList<>(Chunks.read(ids, keys -> manager.createQuery(text, type)
                .setParameter("ids", keys)
                .getResultList()));
        rows.sort((one, other) -> id.apply(one).compareTo(id.apply(other)));
        return rows;
    }

    private static Building item(String id, FactKind kind, @Nullable LocalDate day, String title) {
        return new Building(id, kind, day, title);
    }

    /** An item while its details are gathered; a detail without text is left out. */
    private static final class Building {

        private final String id;
        private final FactKind kind;
        private final @Nullable LocalDate day;
        private final String title;
        private final Map<String, String> details = new LinkedHashMap<>();

        Building(String id, FactKind kind, @Nullable LocalDate day, String title) {
            this.id = id;
            this.kind = kind;
            this.day = day;
            this.title = title;
        }

        Building with(String detail, @Nullable String text) {
            if (text != null) {
                details.put(detail, text);
            }
            return this;
        }

        FactItem build() {
            return new FactItem(UUID.fromString(id), kind, Optional.ofNullable(day), title, details);
        }
    }
}
