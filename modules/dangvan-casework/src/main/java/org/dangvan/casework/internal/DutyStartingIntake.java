/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dangvan.casework.api.intake.Entry.PetitionEntry;
import org.dangvan.casework.api.intake.OpenRegister;
import org.dangvan.casework.api.intake.RegisterBatch;
import org.dangvan.casework.api.intake.RegisterIntake;
import org.dangvan.casework.api.intake.RegisterRow;
import org.dangvan.casework.api.intake.RegisterStore;
import org.dangvan.casework.api.intake.RowVerdict;
import org.dangvan.casework.api.intake.RowVerdict.Warning;
import org.dangvan.law.Deadlines;
import org.dangvan.pack.Layers;
import org.dangvan.pack.PacksInForce;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Computes the duties that each petition starts, by the packs in force now, and hands the rows to the store. */
@Component
public final class DutyStartingIntake implements RegisterIntake {

    private final PacksInForce packs;
    private final PetitionDuties duties;
    private final RegisterStore store;

    @Activate
    public DutyStartingIntake(
            @Reference PacksInForce packs, @Reference Deadlines deadlines, @Reference RegisterStore store) {
        this.packs = packs;
        this.duties = new PetitionDuties(deadlines);
        this.store = store;
    }

    @Override
    public OpenRegister open(boolean keep) {
        return new DutyStarting(packs.layers(), store.open(keep));
    }

    /** A file under way, judged to its end by the packs that were in force when it began. */
    private final class DutyStarting implements OpenRegister {

        private final Layers layers;
        private final OpenRegister kept;

        DutyStarting(Layers layers, OpenRegister kept) {
            this.layers = layers;
            this.kept = kept;
        }

        @Override
        public List<RowVerdict> take(RegisterBatch portion) {
            List<RegisterRow> rows = new ArrayList<>(portion.rows().size());
            Set<Integer> withoutRule = new HashSet<>();
            for (RegisterRow row : portion.rows()) {
                if (row.entry() instanceof PetitionEntry petition) {
                    PetitionEntry started = petition.with(duties.startedBy(petition.type(), petition.day(), layers));
                    if (started.duties().isEmpty()) {
                        withoutRule.add(row.row());
                    }
                    rows.add(new RegisterRow(row.row(), row.number(), row.fingerprint(), started));
                } else {
                    rows.add(row);
                }
            }
            RegisterBatch started =
                    new RegisterBatch(portion.id(), portion.register(), portion.actor(), rows, portion.refused());
            return kept.take(started).stream()
                    .map(verdict -> verdict.added() && withoutRule.contains(verdict.row()) ? warned(verdict) : verdict)
                    .toList();
        }

        @Override
        public void keep() {
            kept.keep();
        }

        @Override
        public void close() {
            kept.close();
        }
    }

    private static RowVerdict warned(RowVerdict verdict) {
        List<Warning> warnings = new ArrayList<>(verdict.warnings());
        warnings.add(Warning.NO_RULE_IN_FORCE);
        return new RowVerdict(verdict.row(), verdict.added(), warnings);
    }
}
