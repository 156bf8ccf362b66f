/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api.recalculation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dangvan.base.rights.Reach;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The recalculations that were made, for whoever wants to know why a day is another one. Safe for concurrent calls. Every method throws
 * {@link org.dangvan.base.StoreUnavailableException} while the database is away or busy.
 */
@ProviderType
public interface Recalculations {

    /** The newest first, at most {@code limit}; their numbers are of the petitions within reach. */
    List<Recalculation> list(Reach reach, int limit);

    /** One of them. */
    Optional<Recalculation> find(Reach reach, UUID id);

    /**
     * Deadlines that got another day, in the order of their ids.
     *
     * @param after id of the deadline after which to go on
     */
    List<MovedDeadline> moved(Reach reach, UUID recalculation, Optional<UUID> after, int limit);
}
