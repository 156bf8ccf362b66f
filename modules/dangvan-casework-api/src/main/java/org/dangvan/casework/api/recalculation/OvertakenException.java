/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api.recalculation;

import java.util.UUID;

/** Another calendar came into force since: what was asked belongs to a recalculation that is no longer the last, and was not done. */
public final class OvertakenException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Says so of the recalculation with this id. */
    public OvertakenException(UUID recalculation) {
        super("recalculation " + recalculation + " is no longer the last");
    }
}
