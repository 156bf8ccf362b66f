/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** What happened, in one order for everybody. Safe for concurrent calls. */
@ProviderType
public interface Events {

    /**
     * The events after a position. Whoever reads on from the last position they got misses nothing and gets nothing twice,
     * whatever is written meanwhile.
     *
     * @param position of the last event that is known; 0 for none
     * @param limit at most so many, 1 to 1,000
     * @throws IllegalArgumentException if {@code position} is negative or {@code limit} out of bounds
     */
    List<EventView> after(long position, int limit);
}
