/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.access;

import java.time.Instant;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Nonces of messages that sign in by themselves: each is taken once, by whichever node sees it first, and is remembered
 * over restarts. Safe for concurrent calls.
 */
@ProviderType
public interface UsedNonces {

    /**
     * Takes a nonce.
     *
     * @param account account whose message it is; the same nonce of another account is another one
     * @param nonce as it was sent
     * @param until moment from which on it may be forgotten, because the message is too old to be believed by then
     * @return whether it was new
     * @throws org.dangvan.base.StoreUnavailableException if the store is away or busy: the nonce may have been taken
     */
    boolean use(String account, String nonce, Instant until);
}
