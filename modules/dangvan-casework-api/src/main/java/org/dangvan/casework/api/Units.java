/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The agencies of record: they stay when the pack that described them goes. Safe for concurrent calls. */
@ProviderType
public interface Units {

    /** Agencies that exist on {@code day}, in the order in which the packs list them. */
    List<UnitView> on(LocalDate day);

    /**
     * The agency with this code, whatever its days. What it says may be 5 seconds old; an agency that packs have just brought
     * is found at once.
     */
    Optional<UnitView> find(String code);

    /** Every agency ever recorded, in the order in which the packs list them. */
    List<UnitView> all();
}
