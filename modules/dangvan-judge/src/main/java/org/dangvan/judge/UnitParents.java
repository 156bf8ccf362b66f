/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dangvan.pack.UnitDefinition;
import org.dangvan.yaml.Findings;
import org.dangvan.yaml.Nearest;

/** The agency above an agency is one of the packs, and no agency stands above itself. */
final class UnitParents {

    private UnitParents() {}

    /** Checks the agencies that a pack brings among all that are known. */
    static void check(List<UnitDefinition> all, List<UnitDefinition> own, Findings findings) {
        Map<String, UnitDefinition> byCode = new HashMap<>();
        all.forEach(unit -> byCode.put(unit.code(), unit));
        own.forEach(unit -> check(unit, byCode, findings));
    }

    private static void check(UnitDefinition unit, Map<String, UnitDefinition> byCode, Findings findings) {
        Set<String> way = new HashSet<>();
        for (UnitDefinition at = unit; at != null && at.parent().isPresent(); ) {
            String code = at.parent().get();
            if (!byCode.containsKey(code)) {
                String near = Nearest.to(code, byCode.keySet())
                        .map(meant -> " Có phải là “" + meant + "”?")
                        .orElse("");
                findings.add(unit.origin(), "unknown-unit", "Không có cơ quan cấp trên “" + code + "”." + near);
                return;
            }
            if (!way.add(code)) {
                findings.add(
                        unit.origin(),
                        "cyclic-unit",
                        "Cơ quan “" + unit.code() + "” nằm dưới chính nó. Hãy sửa “parent”.");
                return;
            }
            at = byCode.get(code);
        }
    }
}
