/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
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
        Optional<HinderedBodyException> hindered = chain(cause)
                .filter(HinderedBodyException.class::isInstance)
                .map(HinderedBodyException.class::cast)
                .findFirst();
        if (hindered.isPresent()) {
            return hindered.get().problem();
        } else if (chain(cause).anyMatch(TimeoutException.class::isInstance)) {
            return new HinderedBodyException(false).problem();
        }
        String incident = UUID.randomUUID().toString();
        LOG.error("incident {}", incident, cause);
        return StoreUnavailableException.isCauseOf(cause)
                ? Problem.of(Response.Status.SERVICE_UNAVAILABLE, Words.of("store-away", incident))
                : Problem.of(Response.Status.INTERNAL_SERVER_ERROR, Words.of("incident", incident));
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST);
    }
}
