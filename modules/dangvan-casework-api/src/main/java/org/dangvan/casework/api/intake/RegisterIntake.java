/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api.intake;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Takes the good rows of a register. Safe for concurrent calls: imports into one store run one after another. */
@ProviderType
public interface RegisterIntake {

    /**
     * Records the rows, all or none, and says what became of each. The same row twice adds nothing.
     *
     * @param batch the rows
     * @param keep whether to keep them; otherwise nothing is written, and the verdicts come from the same work
     * @return one verdict for each row, in the same order
     */
    List<RowVerdict> take(RegisterBatch batch, boolean keep);
}
