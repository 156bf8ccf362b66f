/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.ws.rs.core.Response;

/** Looks at address, method, rights and parameters before anything is read or done. */
final class Frame {

    private final Routes routes;
    private final Rights rights;
    private final Trail trail;

    Frame(Routes routes, Rights rights, Trail trail) {
        this.routes = routes;
        this.rights = rights;
        this.trail = trail;
    }

    /** Whether the request goes on; otherwise it was answered here. */
    boolean admit(HttpServletRequest request, HttpServletResponse answer) throws IOException {
        Optional<Problem> flaw = Legibility.flaw(request);
        if (flaw.isPresent()) {
            flaw.get().write(request, answer);
            return false;
        }
        Optional<Routes.Route> route =
                routes.find(Optional.ofNullable(request.getPathInfo()).orElse(""));
        if (route.isEmpty()) {
            Problem.of(Response.Status.NOT_FOUND, Words.of("status-404")).write(request, answer);
            return false;
        }
        Set<String> allowed = route.get().allowed();
        if (!allowed.contains(request.getMethod())) {
            answer.setHeader("Allow", String.join(", ", allowed));
            Problem.of(Response.Status.METHOD_NOT_ALLOWED, Words.of("allow", String.join(", ", allowed)))
                    .write(request, answer);
            return false;
        }
        if (request.getMethod().equals("OPTIONS")) {
            answer.setHeader("Allow", String.join(", ", allowed));
            answer.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return false;
        }
        Optional<Problem> forbidden = rights.refusal(request, route.get().needs(request.getMethod()));
        if (forbidden.isPresent()) {
            trail.refused(request);
            forbidden.get().write(request, answer);
            return false;
        }
        Optional<Problem> unknown = flawOfQuery(request, route.get().parameters(request.getMethod()));
        if (unknown.isPresent()) {
            unknown.get().write(request, answer);
        }
        return unknown.isEmpty();
    }

    private static Optional<Problem> flawOfQuery(HttpServletRequest request, Set<String> known) {
        if (request.getQueryString() == null) {
            return Optional.empty();
        }
        List<Problem.Fault> faults = new ArrayList<>();
        Query.read(request.getQueryString()).forEach((name, values) -> {
            if (!known.contains(name)) {
                faults.add(new Problem.Fault(name, unknown(known)));
            } else if (values.size() > 1) {
                faults.add(new Problem.Fault(name, Words.of("query-repeated")));
            }
        });
        if (faults.isEmpty()) {
            return Optional.empty();
        }
        Problem.Fault first = faults.get(0);
        return Optional.of(Problem.of(
                Response.Status.BAD_REQUEST,
                locale -> first.field() + ": " + first.detail().in(locale),
                faults));
    }

    private static Words unknown(Set<String> known) {
        return known.isEmpty()
                ? Words.of("query-unknown-none")
                : Words.of("query-unknown", String.join(", ", new TreeSet<>(known)));
    }
}
