/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.dangvan.casework.api.intake.ImportLedger;
import org.dangvan.casework.api.intake.ImportRecord;

/** A ledger that outlives the jobs it is told of, as a database outlives the platform. */
final class MemoryLedger implements ImportLedger {

    private final Map<UUID, ImportRecord> records = new ConcurrentHashMap<>();

    @Override
    public void begin(ImportRecord begun) {
        records.put(begun.id(), begun);
    }

    @Override
    public void end(ImportRecord ended) {
        records.put(ended.id(), ended);
    }

    @Override
    public Optional<ImportRecord> find(UUID id) {
        return Optional.ofNullable(records.get(id));
    }

    @Override
    public void forget(Instant oldest) {
        records.values().removeIf(record -> record.started().isBefore(oldest));
    }
}
