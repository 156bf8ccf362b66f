/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api.desk;

import java.util.UUID;
import org.dangvan.base.rights.Reach;
import org.dangvan.casework.api.PetitionAccess;
import org.dangvan.casework.api.PetitionView;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Takes petitions one by one and records what became of them. Safe for concurrent calls.
 *
 * <p>What a call returns is on disk; what it refuses has left no trace.
 *
 * @see Limits
 */
@ProviderType
public interface PetitionDesk {

    /**
     * Records a petition with the duties it starts.
     *
     * @throws org.dangvan.base.StoreUnavailableException if the store is away or busy: nothing was recorded, or it was and
     *     the same request with the same key will say so
     */
    Outcome<PetitionView> submit(PetitionDraft draft, Requester by);

    /**
     * Records how a petition was handled; over an earlier record it is a correction, and the journal keeps both.
     *
     * @param reach the petitions that whoever asks may handle; any other one is missing
     * @param petition id of the petition
     * @param handling what became of it
     * @param version the version that was read before; another one means that somebody else was faster
     * @throws org.dangvan.base.StoreUnavailableException as for {@link #submit}
     */
    Outcome<PetitionView> recordHandling(Reach reach, UUID petition, Handling handling, long version, Requester by);

    /**
     * Entrusts a petition to an account, or to nobody, and says whether it is sealed.
     *
     * @param reach the petitions that whoever asks may entrust; any other one is missing
     * @param petition id of the petition
     * @param access as it is to be; the account must exist and not be locked, a denunciation stays sealed
     * @param version as for {@link #recordHandling}
     * @throws org.dangvan.base.StoreUnavailableException as for {@link #submit}
     */
    Outcome<PetitionView> entrust(Reach reach, UUID petition, PetitionAccess access, long version, Requester by);
}
