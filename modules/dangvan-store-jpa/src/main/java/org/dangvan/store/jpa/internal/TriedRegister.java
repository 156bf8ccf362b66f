/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import org.dangvan.base.RecordIds;
import org.dangvan.casework.api.intake.OpenRegister;
import org.dangvan.casework.api.intake.RegisterBatch;
import org.dangvan.casework.api.intake.RowVerdict;
import org.jspecify.annotations.Nullable;

/**
 * A file that is only tried: reads, writes nothing, holds no transaction. What it finds new stays here to its end, about
 * 1 kB for each row.
 */
final class TriedRegister implements OpenRegister {

    private final EntityManager manager;
    private final RecordIds ids;
    private final Instant now;
    private @Nullable BatchRecording earlier;

    TriedRegister(EntityManagerFactory factory, RecordIds ids, Clock clock) {
        this.manager = factory.createEntityManager();
        this.ids = ids;
        this.now = clock.instant();
    }

    @Override
    public List<RowVerdict> take(RegisterBatch portion) {
        try {
            BatchRecording recording = new BatchRecording(manager, RowWriter.trying(), portion, ids, now);
            if (earlier != null) {
                recording.follow(earlier);
            }
            List<RowVerdict> verdicts = recording.record();
            manager.clear();
            earlier = recording;
            return verdicts;
        } catch (RuntimeException failure) {
            throw Outages.sorted(failure);
        }
    }

    @Override
    public void keep() {
        // There is nothing to keep.
    }

    @Override
    public void close() {
        manager.close();
    }
}
