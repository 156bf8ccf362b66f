/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api;

import java.util.Optional;
import java.util.UUID;
import org.dangvan.base.rights.Reach;
import org.osgi.annotation.versioning.ProviderType;

/** The visits of record. Safe for concurrent calls. */
@ProviderType
public interface Visits {

    /** The visit with this id. */
    Optional<VisitView> find(Reach reach, UUID id);

    /**
     * Visits, the newest first; a page neither skips nor repeats what stood before it while others come in.
     *
     * @param reach what may be seen
     * @param filter which
     * @param limit at most so many, 1 to 200
     * @param after mark of the previous page
     * @throws IllegalArgumentException if {@code limit} is out of bounds or {@code after} is no mark of this list
     */
    Page<VisitView> list(Reach reach, VisitFilter filter, int limit, Optional<String> after);
}
