/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dangvan.base.rights.Reach;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The petitions of record. Safe for concurrent calls. A denouncer's name never leaves through it.
 *
 * <p>Every question carries a reach: what lies outside is not there, is not counted and is not found.
 */
@ProviderType
public interface Petitions {

    /** The petition with this id. */
    Optional<PetitionView> find(Reach reach, UUID id);

    /**
     * Petitions, the newest first; where words are looked for, first those that have them with just these marks. A page
     * neither skips nor repeats what stood before it while others come in.
     *
     * @param reach what may be seen
     * @param filter which
     * @param limit at most so many, 1 to 200
     * @param after mark of the previous page
     * @throws IllegalArgumentException if {@code limit} is out of bounds or {@code after} is no mark of this list
     */
    Page<PetitionView> list(Reach reach, PetitionFilter filter, int limit, Optional<String> after);

    /**
     * How many petitions a list shows, without counting further than {@code most}.
     *
     * @return the number; {@code most} may mean that there are more
     */
    int count(Reach reach, PetitionFilter filter, int most);

    /** The bytes of a file of a petition; empty when there is none, or when it belongs to a denunciation: those are sealed. */
    Optional<Attachment> attachment(Reach reach, UUID petition, UUID attachment);

    /** Who the petition with this id is entrusted to, and whether it is sealed. */
    Optional<PetitionAccess> access(Reach reach, UUID id);

    /** What happened to the petition with this id, the oldest first. */
    List<HistoryLine> history(Reach reach, UUID id);
}
