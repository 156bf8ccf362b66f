/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import javax.ws.rs.BadRequestException;
import javax.ws.rs.core.Response;

/** A parameter or header that cannot be read; answered with 400 and its name. */
@SuppressWarnings("serial")
final class RefusedInputException extends BadRequestException {

    RefusedInputException(String field, Words detail) {
        super(
                detail.in(Words.VIETNAMESE),
                Problem.of(Response.Status.BAD_REQUEST, detail, field).response());
    }

    /** With a text in Vietnamese alone. */
    RefusedInputException(String field, String detail) {
        this(field, Words.verbatim(detail));
    }
}
