/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerResponseContext;
import javax.ws.rs.container.ContainerResponseFilter;
import javax.ws.rs.core.Response;
import org.dangvan.access.journal.Deed;
import org.dangvan.access.journal.Journal;

/** Tells the journal what was refused and what was taken away, before the answer is written: what cannot be told is not given. */
final class Trail implements ContainerResponseFilter {

    private final Journal journal;

    Trail(Journal journal) {
        this.journal = journal;
    }

    void refused(HttpServletRequest request) {
        journal.record(Deed.refused(request.getUserPrincipal().getName(), request.getRequestURI()));
    }

    /** Tells that a sealed record is shown. */
    void sealedRead(HttpServletRequest request, String kind, String id) {
        journal.record(Deed.sealedRead(request.getUserPrincipal().getName(), kind, id));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        String account = request.getSecurityContext().getUserPrincipal().getName();
        int status = response.getStatus();
        if (status == Response.Status.NOT_FOUND.getStatusCode()
                || status == Response.Status.FORBIDDEN.getStatusCode()) {
            journal.record(
                    Deed.refused(account, request.getUriInfo().getRequestUri().getPath()));
        } else if (response.getHeaders().containsKey("Content-Disposition")) {
            String query = request.getUriInfo().getRequestUri().getQuery();
            String path = request.getUriInfo().getRequestUri().getPath();
            journal.record(Deed.exported(account, query == null ? path : path + "?" + query));
        }
    }
}
