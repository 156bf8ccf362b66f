/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.io.IOException;

/** A body is larger than this interface reads; answered with 413. */
@SuppressWarnings("serial")
final class BodyTooLargeException extends IOException {

    static final Words TEXT = Words.of("too-large");

    BodyTooLargeException(long limit) {
        super("body of more than " + limit + " bytes");
    }
}
