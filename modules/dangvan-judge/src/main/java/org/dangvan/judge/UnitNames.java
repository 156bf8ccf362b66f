/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dangvan.base.Vietnamese;
import org.dangvan.pack.UnitDefinition;
import org.dangvan.yaml.Findings;

/** A name in a register leads to one agency only, among those that exist at the same time. */
final class UnitNames {

    private UnitNames() {}

    /**
     * Checks all names.
     *
     * @param pack pack that is laid; of two agencies the one of this pack is told
     */
    static void check(List<UnitDefinition> units, Map<String, String> abbreviations, String pack, Findings findings) {
        Map<String, List<UnitDefinition>> byName = new HashMap<>();
        for (UnitDefinition unit : units) {
            Stream.concat(Stream.of(unit.name()), unit.aliases().stream())
                    .map(name -> key(name, abbreviations))
                    .distinct()
                    .forEach(name -> byName.computeIfAbsent(name, any -> new ArrayList<>())
                            .add(unit));
        }
        byName.forEach((name, named) -> {
            for (int at = 1; at < named.size(); at++) {
                for (UnitDefinition other : named.subList(0, at)) {
                    tell(name, other, named.get(at), pack, findings);
                }
            }
        });
    }

    private static void tell(String name, UnitDefinition one, UnitDefinition other, String pack, Findings findings) {
        if (!Floor.overlap(one.validity(), other.validity())) {
            return;
        }
        boolean later = other.origin().pack().equals(pack);
        UnitDefinition told = later ? other : one;
        UnitDefinition first = later ? one : other;
        findings.add(
                told.origin(),
                "ambiguous-unit",
                "Tên “" + name + "” chỉ cả “" + first.code() + "” ("
                        + first.origin().text() + ") và “" + told.code() + "”. Hãy đổi tên hoặc bỏ bí danh trùng.");
    }

    private static String key(String name, Map<String, String> abbreviations) {
        String key = " " + Vietnamese.key(name) + " ";
        for (Map.Entry<String, String> form : abbreviations.entrySet()) {
            key = key.replace(" " + Vietnamese.key(form.getKey()) + " ", " " + Vietnamese.key(form.getValue()) + " ");
        }
        return key.trim();
    }
}
