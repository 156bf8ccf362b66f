/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal.cell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangvan.pack.Layers;
import org.dangvan.registers.internal.sheet.Cell;

/** Reads names of agencies. Remembers the names of one file; not safe for concurrent calls. */
public final class AgencyReader implements FieldReader {

    private static final int LONGEST = 300;

    /** Distinct unknown names of one file for which near ones are sought; a file of nonsense shall not cost minutes. */
    private static final int SOUGHT = 1_000;

    private final AgencyNames names;
    private final Map<String, CellReading> seen = new HashMap<>();

    /** Knows the agencies of these layers, whatever their validity. */
    public AgencyReader(Layers layers) {
        this.names = new AgencyNames(layers.units(), layers.abbreviations());
    }

    @Override
    public CellReading read(Cell cell) {
        String name = cell.text();
        if (name.length() > LONGEST) {
            return unknown(List.of());
        }
        CellReading known = seen.get(name);
        if (known == null) {
            Optional<String> code = names.code(name);
            known = code.<CellReading>map(CellReading.Good::new)
                    .orElseGet(() -> unknown(seen.size() < SOUGHT ? names.near(name) : List.of()));
            if (seen.size() < SOUGHT) {
                seen.put(name, known);
            }
        }
        return known;
    }

    private static CellReading unknown(List<String> near) {
        return near.isEmpty()
                ? new CellReading.Bad(
                        "unknown-agency",
                        "Không có cơ quan này trong danh mục của địa phương. Hãy ghi đúng tên cơ quan, hoặc đề nghị bổ sung danh mục.",
                        true)
                : new CellReading.Bad(
                        "unknown-agency",
                        "Không có cơ quan này trong danh mục của địa phương. Có phải là: " + String.join("; ", near)
                                + "? Hãy ghi đúng tên cơ quan.",
                        false);
    }
}
