/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** The petitions of record. Safe for concurrent calls. A denouncer's name never leaves through it. */
@ProviderType
public interface Petitions {

    /** The petition with this id. */
    Optional<PetitionView> find(UUID id);

    /**
     * Petitions, the newest first.
     *
     * @param filter which
     * @param limit at most so many, 1 to 200
     * @param after mark of the previous page
     * @throws IllegalArgumentException if {@code limit} is out of bounds or {@code after} is no mark of this list
     */
    Page<PetitionView> list(PetitionFilter filter, int limit, Optional<String> after);

    /** What happened to the record with this id, the oldest first. */
    List<HistoryLine> history(UUID id);
}
