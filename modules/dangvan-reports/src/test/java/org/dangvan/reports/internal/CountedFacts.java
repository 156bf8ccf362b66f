/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.reports.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangvan.base.facts.FactField;
import org.dangvan.base.rights.Sight;
import org.dangvan.casework.api.Page;
import org.dangvan.casework.api.UnitView;
import org.dangvan.casework.api.Units;
import org.dangvan.casework.api.facts.Counted;
import org.dangvan.casework.api.facts.Criterion;
import org.dangvan.casework.api.facts.FactItem;
import org.dangvan.casework.api.facts.Facts;
import org.dangvan.casework.api.facts.Selection;
import org.dangvan.casework.api.facts.Tally;
import org.dangvan.pack.Layers;
import org.dangvan.packs.KnownPack;
import org.dangvan.packs.PackLedger;

/** Counts as many petitions as a test says, and remembers what it was asked. */
final class CountedFacts implements Facts, Units, PackLedger {

    final List<Selection> asked = new ArrayList<>();
    long all = 8;
    long handled = 1;
    Map<String, Long> byType = Map.of("OTHER", 2L, "COMPLAINT", 3L);
    Map<String, Long> byUnit = Map.of("b", 4L, "ended", 1L, "a", 2L);

    @Override
    public List<Counted> counts(Sight sight, List<Tally> tallies) {
        return tallies.stream().map(this::counted).toList();
    }

    private Counted counted(Tally tally) {
        asked.add(tally.selection());
        if (tally.by().isPresent()) {
            return new Counted(0, tally.by().get() == FactField.TYPE ? byType : byUnit);
        }
        boolean part = tally.selection().criteria().stream().anyMatch(Criterion.DayUntil.class::isInstance);
        return Counted.of(part ? handled : all);
    }

    @Override
    public Page<FactItem> list(Sight sight, Selection selection, int limit, Optional<String> after) {
        asked.add(selection);
        if (limit > 1_000) {
            throw new IllegalArgumentException("limit " + limit);
        }
        return new Page<>(List.of(), Optional.empty());
    }

    @Override
    public Optional<LocalDate> latestDay(Sight sight) {
        return Optional.empty();
    }

    @Override
    public List<UnitView> on(LocalDate day) {
        return all();
    }

    @Override
    public List<UnitView> all() {
        return List.of(unit("b", "Sở B"), unit("a", "Sở A"));
    }

    private static UnitView unit(String code, String name) {
        return new UnitView(code, code, name, "department", Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Override
    public void activated(Layers layers, List<KnownPack> chain) {
        throw new IllegalStateException("nobody activates here");
    }

    @Override
    public Optional<String> packOfReport(String reportId) {
        return reportId.equals("cu") ? Optional.of("vn-da-go") : Optional.empty();
    }

    @Override
    public List<KnownPack> known() {
        return List.of();
    }

    @Override
    public Optional<UnitView> find(String code) {
        return all().stream().filter(unit -> unit.code().equals(code)).findFirst();
    }
}
