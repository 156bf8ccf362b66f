/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dangvan.base.rights.Sight;
import org.osgi.annotation.versioning.ProviderType;

/** What happened, in one order for everybody. Safe for concurrent calls. */
@ProviderType
public interface Events {

    /**
     * The events after another one. Whoever reads on from the last one they got misses nothing and gets nothing twice,
     * whatever is written meanwhile.
     *
     * @param sight of which records
     * @param last id of the last event that is known; empty for none
     * @param limit at most so many, 1 to 1,000
     * @throws IllegalArgumentException if there is no such event, or {@code limit} is out of bounds
     */
    List<EventView> after(Sight sight, Optional<UUID> last, int limit);
}
