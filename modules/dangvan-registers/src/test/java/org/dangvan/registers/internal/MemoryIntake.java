/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dangvan.casework.api.intake.Entry;
import org.dangvan.casework.api.intake.OpenRegister;
import org.dangvan.casework.api.intake.RegisterBatch;
import org.dangvan.casework.api.intake.RegisterIntake;
import org.dangvan.casework.api.intake.RegisterRow;
import org.dangvan.casework.api.intake.RowVerdict;

/** Keeps fingerprints and addresses in memory: as much of a store as an import can see. */
final class MemoryIntake implements RegisterIntake {

    private final Set<String> kept = new HashSet<>();
    private final Map<String, Optional<String>> addresses = new HashMap<>();
    private final List<RegisterBatch> batches = new ArrayList<>();

    @Override
    public OpenRegister open(boolean keep) {
        Set<String> now = new HashSet<>(kept);
        Map<String, Optional<String>> known = new HashMap<>(addresses);
        return new OpenRegister() {
            @Override
            public List<RowVerdict> take(RegisterBatch portion) {
                batches.add(portion);
                return portion.rows().stream()
                        .map(row -> verdict(row, now, known))
                        .toList();
            }

            @Override
            public void keep() {
                if (keep) {
                    kept.addAll(now);
                    addresses.putAll(known);
                }
            }

            @Override
            public void close() {
                // What was not kept is forgotten with this.
            }
        };
    }

    private static RowVerdict verdict(RegisterRow row, Set<String> now, Map<String, Optional<String>> known) {
        Optional<String> address = row.entry().person().address();
        Optional<String> before = known.putIfAbsent(row.entry().person().identity(), address);
        return new RowVerdict(
                row.row(),
                now.add(row.fingerprint()),
                before == null || before.equals(address) ? List.of() : List.of(RowVerdict.Warning.ADDRESS_DIFFERS));
    }

    RegisterBatch last() {
        return batches.get(batches.size() - 1);
    }

    RegisterRow row(int index) {
        return last().rows().get(index);
    }

    Entry entry(int index) {
        return row(index).entry();
    }

    int kept() {
        return kept.size();
    }
}
