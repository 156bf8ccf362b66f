/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.ws.rs.core.Application;

/** The resources of the interface with the providers all of them share. */
final class Api extends Application {

    private final Set<Object> singletons;

    private final Routes routes;

    Api(Trail trail, Object... resources) {
        this.routes = Routes.of(List.of(resources));
        Stream<Object> providers = Stream.of(
                trail,
                Json.provider(),
                new DayParameters(),
                new ProblemLanguage(),
                new RefusalMapper(),
                new MalformedJsonMapper(),
                new IncidentMapper());
        this.singletons = Stream.concat(Stream.of(resources), providers).collect(Collectors.toUnmodifiableSet());
    }

    /** What the resources take. */
    Routes routes() {
        return routes;
    }

    @Override
    public Set<Object> getSingletons() {
        return singletons;
    }
}
