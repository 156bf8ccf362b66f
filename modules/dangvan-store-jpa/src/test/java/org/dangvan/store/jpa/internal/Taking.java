/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.util.List;
import org.dangvan.casework.api.intake.OpenRegister;
import org.dangvan.casework.api.intake.RegisterBatch;
import org.dangvan.casework.api.intake.RegisterStore;
import org.dangvan.casework.api.intake.RowVerdict;

/** Files that are one portion. */
final class Taking {

    private Taking() {}

    static List<RowVerdict> whole(RegisterStore store, RegisterBatch file, boolean keep) {
        try (OpenRegister open = store.open(keep)) {
            List<RowVerdict> verdicts = open.take(file);
            open.keep();
            return verdicts;
        }
    }
}
