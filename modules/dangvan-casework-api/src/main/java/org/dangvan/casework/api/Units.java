/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api;

import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The agencies of record: they stay when the pack that described them goes. Safe for concurrent calls. */
@ProviderType
public interface Units {

    /** Agencies that exist on {@code day}, in the order in which the packs list them. */
    List<UnitView> on(LocalDate day);

    /** Every agency ever recorded, in the order in which the packs list them. */
    List<UnitView> all();
}
