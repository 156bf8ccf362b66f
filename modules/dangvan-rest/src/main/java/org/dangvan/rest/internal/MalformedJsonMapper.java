/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.stream.Collectors;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import javax.ws.rs.ext.Provider;

/** Answers a body that is no JSON, or not the JSON asked for, with 400 and the property to blame. */
@Provider
final class MalformedJsonMapper implements ExceptionMapper<JsonProcessingException> {

    @Override
    public Response toResponse(JsonProcessingException malformed) {
        String where = malformed.getLocation() == null
                ? ""
                : " (dòng " + malformed.getLocation().getLineNr() + ", cột "
                        + malformed.getLocation().getColumnNr() + ")";
        String detail = "Nội dung JSON không đúng" + where + ".";
        String field = malformed instanceof JsonMappingException mapping ? path(mapping) : "";
        return (field.isEmpty()
                        ? Problem.of(Response.Status.BAD_REQUEST, detail)
                        : Problem.of(Response.Status.BAD_REQUEST, detail, field))
                .response();
    }

    private static String path(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }
}
