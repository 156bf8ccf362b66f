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
    public List<RowVerdict> take(RegisterBatch batch, boolean keep) {
        batches.add(batch);
        Set<String> now = keep ? kept : new HashSet<>(kept);
        Map<String, Optional<String>> known = keep ? addresses : new HashMap<>(addresses);
        List<RowVerdict> verdicts = new ArrayList<>();
        for (RegisterRow row : batch.rows()) {
            Optional<String> address = row.entry().person().address();
            Optional<String> before = known.putIfAbsent(row.entry().person().identity(), address);
            verdicts.add(new RowVerdict(
                    row.row(),
                    now.add(row.fingerprint()),
                    before == null || before.equals(address)
                            ? List.of()
                            : List.of(RowVerdict.Warning.ADDRESS_DIFFERS)));
        }
        return verdicts;
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
