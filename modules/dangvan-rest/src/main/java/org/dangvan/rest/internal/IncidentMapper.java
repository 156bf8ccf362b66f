/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.io.IOException;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import javax.ws.rs.ext.Provider;
import org.apache.cxf.interceptor.Fault;

/** Answers what nobody foresaw, and bodies whose parts CXF could not read. */
@Provider
final class IncidentMapper implements ExceptionMapper<Throwable> {

    @Override
    public Response toResponse(Throwable cause) {
        boolean unreadable = cause instanceof Fault
                && cause.getCause() instanceof IOException
                && !(cause.getCause() instanceof BodyTooLargeException)
                && !(cause.getCause() instanceof HinderedBodyException);
        return unreadable
                ? Problem.of(Response.Status.BAD_REQUEST, Words.of("multipart")).response()
                : Incident.of(cause).response();
    }
}
