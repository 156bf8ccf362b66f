/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import javax.ws.rs.ext.Provider;

/** Answers what nobody foresaw. */
@Provider
final class IncidentMapper implements ExceptionMapper<Throwable> {

    @Override
    public Response toResponse(Throwable cause) {
        return Incident.of(cause).response();
    }
}
