/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.dangvan.base.rights.Reach;
import org.dangvan.base.rights.Right;
import org.dangvan.casework.api.Page;
import org.dangvan.casework.api.VisitFilter;
import org.dangvan.casework.api.VisitView;
import org.dangvan.casework.api.Visits;
import org.dangvan.casework.api.desk.Limits;
import org.dangvan.casework.api.desk.Requester;
import org.dangvan.casework.api.desk.VisitDesk;
import org.jspecify.annotations.Nullable;

/** Visits: taken, listed, told one by one. */
@Path("visits")
@Produces(MediaType.APPLICATION_JSON)
public final class VisitsResource {

    private final VisitDesk desk;
    private final Visits visits;
    private final Rights rights;
    private final PublicUrl url;

    VisitsResource(VisitDesk desk, Visits visits, Rights rights, PublicUrl url) {
        this.desk = desk;
        this.visits = visits;
        this.rights = rights;
        this.url = url;
    }

    /** Visits, the newest first. */
    @GET
    @Needs(Right.VISIT_READ)
    public Response list(
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("limit") @DefaultValue(ListJson.USUAL) String limit,
            @QueryParam(ListJson.AFTER) @Nullable String after,
            @Context HttpServletRequest request) {
        VisitFilter filter = new VisitFilter(
                Parameters.text("unit", unit, Limits.UNIT), Optional.ofNullable(from), Optional.ofNullable(to));
        int most = Parameters.number("limit", limit, 1, ListJson.LONGEST_PAGE);
        Reach seen = rights.over(request, Right.VISIT_READ);
        Optional<String> mark = Optional.ofNullable(after);
        Page<VisitView> page = ListJson.page(mark, () -> visits.list(seen, filter, most, mark));
        return ListJson.answer(page, Optional.empty(), url, "visits", request);
    }

    /** Takes a visit. */
    @POST
    @Needs(Right.VISIT_REGISTER)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response record(InputStream body, @Context HttpServletRequest request) {
        Requester by = rights.taking(request, Right.VISIT_REGISTER);
        VisitBody visit = Bodies.read(body, VisitBody.class);
        return Answers.created(
                desk.record(visit.draft(), by), taken -> url.of("visits/" + taken.id()), VisitView::version);
    }

    /** One visit. */
    @GET
    @Path("{id}")
    @Needs(Right.VISIT_READ)
    public Response find(@PathParam("id") String id, @Context HttpServletRequest request) {
        Reach seen = rights.over(request, Right.VISIT_READ);
        return Answers.found(Parameters.id(id).flatMap(visit -> visits.find(seen, visit)), VisitView::version);
    }
}
