/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import javax.ws.rs.BadRequestException;
import javax.ws.rs.core.Response;

/** A parameter that cannot be read; answered with 400 and the parameter's name. */
@SuppressWarnings("serial")
final class RefusedInputException extends BadRequestException {

    RefusedInputException(String field, String detail) {
        super(detail, Problem.of(Response.Status.BAD_REQUEST, detail, field).response());
    }
}
