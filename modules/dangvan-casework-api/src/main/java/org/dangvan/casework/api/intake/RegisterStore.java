/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api.intake;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The port that keeps what {@link RegisterIntake} takes; same contract, duties already computed. */
@ProviderType
public interface RegisterStore {

    /** Records the rows in one transaction; unless {@code keep}, only says what would become of each. */
    List<RowVerdict> record(RegisterBatch batch, boolean keep);
}
