/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.util.UUID;
import java.util.stream.Stream;
import javax.ws.rs.core.Response;
import org.dangvan.base.StoreUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What nobody foresaw: the caller learns a number, the log has the cause under it. */
final class Incident {

    /** A database that was restarted is found again within this time. */
    static final int RETRY_SECONDS = 60;

    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);

    private static final int DEEPEST = 50;

    private Incident() {}

    /** Logs the cause and says what the caller is told. */
    static Problem of(Throwable cause) {
        if (chain(cause).anyMatch(BodyTooLargeException.class::isInstance)) {
            return Problem.of(Response.Status.REQUEST_ENTITY_TOO_LARGE, BodyTooLargeException.TEXT);
        }
        String incident = UUID.randomUUID().toString();
        LOG.error("incident {}", incident, cause);
        return StoreUnavailableException.isCauseOf(cause)
                ? Problem.of(
                        Response.Status.SERVICE_UNAVAILABLE,
                        "Hệ thống đang bận hoặc cơ sở dữ liệu chưa sẵn sàng, hãy thử lại sau ít phút. Mã sự cố "
                                + incident + ".")
                : Problem.of(
                        Response.Status.INTERNAL_SERVER_ERROR,
                        "Hệ thống gặp lỗi. Hãy báo cho quản trị viên mã sự cố " + incident + ".");
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST);
    }
}
