/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import javax.ws.rs.ext.Provider;

/** Answers every refusal of the JAX-RS runtime and of the resources as a problem. */
@Provider
final class RefusalMapper implements ExceptionMapper<WebApplicationException> {

    @Override
    public Response toResponse(WebApplicationException refusal) {
        Response response = refusal.getResponse();
        if (response.getEntity() instanceof Problem) {
            return response;
        }
        Response.StatusType status = response.getStatusInfo();
        Response problem = Problem.of(status, detail(status)).response();
        // Headers such as Allow and Retry-After are part of the refusal.
        Response.ResponseBuilder answer = Response.fromResponse(problem);
        response.getStringHeaders().forEach((name, values) -> {
            if (!name.equalsIgnoreCase("Content-Type")) {
                values.forEach(value -> answer.header(name, value));
            }
        });
        return answer.build();
    }

    private static Words detail(Response.StatusType status) {
        return switch (status.getStatusCode()) {
            case 400, 404, 405, 406, 413, 415 -> Words.of("status-" + status.getStatusCode());
            default -> Words.verbatim(status.getReasonPhrase());
        };
    }
}
