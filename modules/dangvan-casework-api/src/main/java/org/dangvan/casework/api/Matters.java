/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api;

import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** The matters of record. Safe for concurrent calls. */
@ProviderType
public interface Matters {

    /** The matter with this id. */
    Optional<MatterView> find(UUID id);
}
