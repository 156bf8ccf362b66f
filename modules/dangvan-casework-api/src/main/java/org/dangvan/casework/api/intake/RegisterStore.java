/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api.intake;

import org.osgi.annotation.versioning.ProviderType;

/** The port that keeps what {@link RegisterIntake} takes; same contract, duties already computed. */
@ProviderType
public interface RegisterStore {

    /** Begins a file, which is one transaction; unless {@code keep}, only says what would become of its rows. */
    OpenRegister open(boolean keep);
}
