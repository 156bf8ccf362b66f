/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.util.UUID;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import javax.ws.rs.ext.Provider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what nobody foresaw: the caller learns a number, the log has the cause under it. */
@Provider
final class IncidentMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(IncidentMapper.class);

    @Override
    public Response toResponse(Throwable cause) {
        String incident = UUID.randomUUID().toString();
        LOG.error("incident {}", incident, cause);
        return Problem.of(
                        Response.Status.INTERNAL_SERVER_ERROR,
                        "Hệ thống gặp lỗi. Hãy báo cho quản trị viên mã sự cố " + incident + ".")
                .response();
    }
}
