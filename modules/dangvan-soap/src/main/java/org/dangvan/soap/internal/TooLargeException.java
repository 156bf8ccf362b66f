/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.soap.internal;

import java.io.IOException;
import org.dangvan.casework.api.desk.Flaw.Reason;

/** A message is larger than this interface reads. */
@SuppressWarnings("serial")
final class TooLargeException extends IOException {

    private final long limit;

    TooLargeException(long limit) {
        super("message of more than " + limit + " bytes");
        this.limit = limit;
    }

    Refusal refusal() {
        return Refusal.invalid(Refusal.ENVELOPE, Reason.TOO_LARGE, limit >> 20);
    }
}
