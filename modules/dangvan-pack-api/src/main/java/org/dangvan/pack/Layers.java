/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dangvan.base.Confirmation;
import org.dangvan.pack.register.RegisterMapping;
import org.dangvan.pack.report.ReportDefinition;

/**
 * The packs of one chain of localities laid over each other: key by key, the most specific one wins.
 *
 * @param chain packs in force, the national one first; empty when none is
 * @param units agencies in the order in which the packs list them
 * @param abbreviations short forms in agency names and what they stand for
 * @param calendar days that differ from the base week
 * @param calendarYears years for which the packs hold a calendar, and whether each is decided as a whole
 * @param regulations rules by key
 * @param registers register mappings by id
 * @param reports reports by id
 */
public record Layers(
        List<PackVersion> chain,
        List<UnitDefinition> units,
        Map<String, String> abbreviations,
        Map<LocalDate, CalendarDay> calendar,
        Map<Integer, Confirmation> calendarYears,
        Map<String, Regulation> regulations,
        Map<String, RegisterMapping> registers,
        Map<String, ReportDefinition> reports) {

    /** Copies the collections, keeping the order of the units. */
    public Layers {
        chain = List.copyOf(chain);
        units = List.copyOf(units);
        abbreviations = Map.copyOf(abbreviations);
        calendar = Map.copyOf(calendar);
        calendarYears = Map.copyOf(calendarYears);
        regulations = Map.copyOf(regulations);
        registers = Map.copyOf(registers);
        reports = Map.copyOf(reports);
    }

    /** Nothing in force. */
    public static Layers none() {
        return new Layers(List.of(), List.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
    }

    /** The version of the pack with this id, when it is in force. */
    public Optional<PackVersion> pack(String id) {
        return chain.stream().filter(pack -> pack.id().equals(id)).findFirst();
    }

    /** The chain as receipts print it, for instance {@code "vn 0.1.0, vn-thai-nguyen 0.1.0"}. */
    public String chainText() {
        return chain.stream().map(PackVersion::text).collect(Collectors.joining(", "));
    }
}
