/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.PATCH;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.dangvan.base.LegalDay;
import org.dangvan.base.PetitionType;
import org.dangvan.base.rights.Reach;
import org.dangvan.base.rights.Right;
import org.dangvan.casework.api.Attachment;
import org.dangvan.casework.api.HistoryLine;
import org.dangvan.casework.api.Page;
import org.dangvan.casework.api.PetitionFilter;
import org.dangvan.casework.api.PetitionView;
import org.dangvan.casework.api.Petitions;
import org.dangvan.casework.api.desk.Handling;
import org.dangvan.casework.api.desk.Limits;
import org.dangvan.casework.api.desk.PetitionDesk;
import org.dangvan.casework.api.desk.Requester;
import org.jspecify.annotations.Nullable;

/** Petitions: taken, listed, told one by one, handled. */
@Path("petitions")
@Produces(MediaType.APPLICATION_JSON)
public final class PetitionsResource {

    private static final int LONGEST_QUESTION = 500;

    private final PetitionDesk desk;
    private final Petitions petitions;
    private final Rights rights;
    private final Trail trail;
    private final PublicUrl url;
    private final Clock clock;

    PetitionsResource(PetitionDesk desk, Petitions petitions, Rights rights, Trail trail, PublicUrl url, Clock clock) {
        this.desk = desk;
        this.petitions = petitions;
        this.rights = rights;
        this.trail = trail;
        this.url = url;
        this.clock = clock;
    }

    /** Petitions, the newest first; where words are looked for, first those that have them with just these marks. */
    @GET
    @Needs(Right.PETITION_READ)
    public Response list(
            @QueryParam("q") @Nullable String words,
            @QueryParam("type") @Nullable String type,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("state") @Nullable String state,
            @QueryParam("receivedFrom") @Nullable LocalDate receivedFrom,
            @QueryParam("receivedTo") @Nullable LocalDate receivedTo,
            @QueryParam("limit") @DefaultValue(ListJson.USUAL) String limit,
            @QueryParam(ListJson.AFTER) @Nullable String after,
            @QueryParam("total") @DefaultValue("false") String total,
            @Context HttpServletRequest request) {
        PetitionFilter filter = new PetitionFilter(
                Parameters.text("q", words, LONGEST_QUESTION),
                Parameters.choice("type", type, PetitionType.class),
                Parameters.text("unit", unit, Limits.UNIT),
                Parameters.choice("state", state, PetitionFilter.State.class),
                Optional.ofNullable(receivedFrom),
                Optional.ofNullable(receivedTo),
                LegalDay.today(clock));
        int most = Parameters.number("limit", limit, 1, ListJson.LONGEST_PAGE);
        Reach seen = rights.over(request, Right.PETITION_READ);
        boolean counted = Parameters.flag("total", total);
        Optional<String> mark = Optional.ofNullable(after);
        Page<PetitionView> page = ListJson.page(mark, () -> petitions.list(seen, filter, most, mark));
        Optional<ListJson.Total> length = counted
                ? Optional.of(ListJson.Total.of(petitions.count(seen, filter, ListJson.COUNTED + 1)))
                : Optional.empty();
        return ListJson.answer(page, length, url, "petitions", request);
    }

    /** Takes a petition. */
    @POST
    @Needs(Right.PETITION_REGISTER)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response submit(InputStream body, @Context HttpServletRequest request) {
        Requester by = rights.taking(request, Right.PETITION_REGISTER);
        PetitionBody petition = Bodies.read(body, PetitionBody.class);
        return Answers.created(
                desk.submit(petition.draft(), by), taken -> url.of("petitions/" + taken.id()), PetitionView::version);
    }

    /** One petition with its deadlines and their receipts. */
    @GET
    @Path("{id}")
    @Needs(Right.PETITION_READ)
    public Response find(@PathParam("id") String id, @Context HttpServletRequest request) {
        Optional<PetitionView> petition = known(id, request, Right.PETITION_READ);
        petition.filter(PetitionView::sealed).ifPresent(kept -> trail.sealedRead(request, "petition", id));
        return Answers.found(petition, PetitionView::version);
    }

    /** Records what became of a petition, over what is recorded: what is left out stays. */
    @PATCH
    @Path("{id}")
    @Needs(Right.PETITION_HANDLE)
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    public Response handle(@PathParam("id") String id, InputStream body, @Context HttpServletRequest request) {
        Optional<PetitionView> known = known(id, request, Right.PETITION_HANDLE);
        if (known.isEmpty()) {
            return Answers.missing();
        }
        PetitionView petition = known.get();
        Requester by = Answers.requester(request);
        // Sent again, it is meant for the version that it changed the first time: the desk knows by the key.
        long version =
                by.key().isPresent() ? Conditional.named(request).orElse(petition.version()) : petition.version();
        Conditional.require(request, version);
        Handling handling = Bodies.merge(body, HandlingBody.of(petition)).handling();
        return Answers.changed(
                desk.recordHandling(rights.over(request, Right.PETITION_HANDLE), petition.id(), handling, version, by),
                PetitionView::version);
    }

    /** What happened to a petition, the oldest first. */
    @GET
    @Path("{id}/history")
    @Needs(Right.PETITION_READ)
    public Response history(@PathParam("id") String id, @Context HttpServletRequest request) {
        Reach seen = rights.over(request, Right.PETITION_READ);
        List<HistoryLine> lines = Parameters.id(id)
                .map(petition -> petitions.history(seen, petition))
                .orElse(List.of());
        return lines.isEmpty()
                ? Answers.missing()
                : Response.ok(new ListJson<>(lines, Optional.empty(), Optional.empty()))
                        .build();
    }

    /** The bytes of a file that came with a petition. */
    @GET
    @Path("{id}/attachments/{attachment}")
    @Produces(MediaType.WILDCARD)
    @Needs(Right.PETITION_READ)
    public Response open(
            @PathParam("id") String id,
            @PathParam("attachment") String attachment,
            @Context HttpServletRequest request) {
        Reach seen = rights.over(request, Right.PETITION_READ);
        Optional<Attachment> file = Parameters.id(id).flatMap(petition -> Parameters.id(attachment)
                .flatMap(named -> petitions.attachment(seen, petition, named)));
        return file.map(Download::of)
                .orElseGet(() -> Problem.of(Response.Status.NOT_FOUND, Words.of("attachment-missing"))
                        .response());
    }

    private Optional<PetitionView> known(String id, HttpServletRequest request, Right right) {
        return Parameters.id(id).flatMap(petition -> petitions.find(rights.over(request, right), petition));
    }
}
