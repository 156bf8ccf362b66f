/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api.intake;

import org.osgi.annotation.versioning.ProviderType;

/** Takes the good rows of a register. Safe for concurrent calls: imports into one store run one after another. */
@ProviderType
public interface RegisterIntake {

    /**
     * Begins a file; waits while another one is being kept.
     *
     * @param keep whether to keep its rows; otherwise nothing is written and nobody waits, and the verdicts come from the
     *     same work
     */
    OpenRegister open(boolean keep);
}
