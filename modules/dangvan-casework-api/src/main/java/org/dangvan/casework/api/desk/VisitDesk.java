/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api.desk;

import org.dangvan.casework.api.VisitView;
import org.osgi.annotation.versioning.ProviderType;

/** Records visits one by one. Safe for concurrent calls; what a call returns is on disk. */
@ProviderType
public interface VisitDesk {

    /**
     * Records one turn of being received.
     *
     * @throws org.dangvan.base.StoreUnavailableException if the store is away or busy: nothing was recorded, or it was and
     *     the same request with the same key will say so
     */
    Outcome<VisitView> record(VisitDraft draft, Requester by);
}
