/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api;

import java.util.Optional;
import java.util.UUID;
import org.dangvan.base.rights.Sight;
import org.osgi.annotation.versioning.ProviderType;

/** The matters of record. Safe for concurrent calls. */
@ProviderType
public interface Matters {

    /**
     * The matter with this id, where something of it may be seen: those petitions and visits, and what they say it is about.
     *
     * @param sight what may be seen
     */
    Optional<MatterView> find(Sight sight, UUID id);
}
