/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.ws.rs.core.Application;

/** The resources of the interface with the providers all of them share. */
final class Api extends Application {

    private final Set<Object> singletons;

    Api(Object... resources) {
        Stream<Object> providers = Stream.of(
                Json.provider(),
                new DayParameters(),
                new RefusalMapper(),
                new MalformedJsonMapper(),
                new IncidentMapper());
        this.singletons = Stream.concat(Stream.of(resources), providers).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<Object> getSingletons() {
        return singletons;
    }
}
