/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rights.internal;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dangvan.casework.api.UnitView;

/** Which agencies stand below which. One that ended keeps its place: its records still belong to whoever is above it. */
final class UnitTree {

    private final Map<String, UnitView> byCode = new HashMap<>();
    private final Map<String, List<String>> below = new HashMap<>();

    UnitTree(List<UnitView> units) {
        units.forEach(unit -> {
            byCode.put(unit.code(), unit);
            unit.parent().ifPresent(parent -> below.computeIfAbsent(parent, any -> new ArrayList<>())
                    .add(unit.code()));
        });
    }

    /** The agency and all below it; each once, whatever a store holds. */
    Set<String> subtree(String code) {
        Set<String> found = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(code));
        while (!open.isEmpty()) {
            String next = open.remove();
            if (found.add(next)) {
                open.addAll(below.getOrDefault(next, List.of()));
            }
        }
        return found;
    }

    /** Whether there is such an agency on {@code day}. */
    boolean exists(String code, LocalDate day) {
        UnitView unit = byCode.get(code);
        return unit != null
                && unit.validFrom().map(from -> !day.isBefore(from)).orElse(true)
                && unit.validTo().map(day::isBefore).orElse(true);
    }
}
