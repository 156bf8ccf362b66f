/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api.desk;

import java.util.Optional;

/**
 * Who asks, and under which key.
 *
 * @param account account name of who is signed in
 * @param takenAt code of the agency at which the account takes papers; empty for the seat of the installation
 * @param key key under which this request is known to its sender: the same key with the same request is answered as the
 *     first time and recorded once, for {@link Limits#KEYS_KEPT}; keys of different accounts are different
 */
public record Requester(String account, Optional<String> takenAt, Optional<String> key) {

    /** Asks at the seat and without a key: each call is a new request. */
    public static Requester of(String account) {
        return new Requester(account, Optional.empty(), Optional.empty());
    }
}
