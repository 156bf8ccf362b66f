/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Convert;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import org.dangvan.casework.api.intake.ImportRecord;
import org.dangvan.casework.api.intake.ImportRecord.Counts;
import org.dangvan.casework.api.intake.ImportRecord.Stage;

/** How an import goes or went, for who started it. */
@Entity
@Table(name = "import_job")
class ImportJobRow {

    private static final int LONGEST_MESSAGE = 4_000;

    @Id
    String id;

    String register;

    String actor;

    @Column(name = "dry_run")
    boolean dryRun;

    @Column(name = "started_at")
    @Convert(converter = InstantColumn.class)
    Instant startedAt;

    @Enumerated(EnumType.STRING)
    Stage stage;

    int added;

    int unchanged;

    int refused;

    String reason;

    String message;

    /** For the store only. */
    @SuppressWarnings("NullAway.Init")
    protected ImportJobRow() {}

    ImportJobRow(ImportRecord job) {
        this.id = job.id().toString();
        this.register = job.register();
        this.actor = job.actor();
        this.dryRun = job.dryRun();
        this.startedAt = job.started();
        this.stage = job.stage();
        this.added = job.counts().added();
        this.unchanged = job.counts().unchanged();
        this.refused = job.counts().refused();
        this.reason = job.reason();
        this.message = job.message().substring(0, Math.min(job.message().length(), LONGEST_MESSAGE));
    }

    /** Whether the store may know better: a connection can also break while it says that all is kept. */
    boolean isUnsettled() {
        return stage == Stage.UNDER_WAY || stage == Stage.INTERRUPTED || stage == Stage.BROKEN;
    }

    ImportRecord view() {
        return new ImportRecord(
                UUID.fromString(id),
                register,
                actor,
                dryRun,
                startedAt,
                stage,
                new Counts(added, unchanged, refused),
                reason,
                message);
    }
}
