/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.dangvan.base.rights.Right;
import org.dangvan.casework.api.Matters;

/** Matters with the papers and visits that are about them. */
@Path("matters")
@Produces(MediaType.APPLICATION_JSON)
public final class MattersResource {

    private final Matters matters;
    private final Rights rights;

    MattersResource(Matters matters, Rights rights) {
        this.matters = matters;
        this.rights = rights;
    }

    /** One matter; without a tag, since its version does not count the papers that join it. */
    @GET
    @Path("{id}")
    @Needs({Right.PETITION_READ, Right.VISIT_READ})
    public Response find(@PathParam("id") String id, @Context HttpServletRequest request) {
        return Parameters.id(id)
                .flatMap(matter -> matters.find(rights.sight(request), matter))
                .map(matter -> Response.ok(matter).build())
                .orElseGet(() -> Problem.of(Response.Status.NOT_FOUND, Words.of("matter-missing"))
                        .response());
    }
}
