/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.util.Optional;
import java.util.UUID;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.dangvan.casework.api.PetitionView;
import org.dangvan.casework.api.Petitions;
import org.dangvan.casework.api.desk.PetitionDesk;
import org.dangvan.casework.api.desk.Requester;
import org.jspecify.annotations.Nullable;

/** Petitions, one by one. */
@Path("petitions")
@Produces(MediaType.APPLICATION_JSON)
public final class PetitionsResource {

    private final PetitionDesk desk;
    private final Petitions petitions;
    private final PublicUrl url;

    PetitionsResource(PetitionDesk desk, Petitions petitions, PublicUrl url) {
        this.desk = desk;
        this.petitions = petitions;
        this.url = url;
    }

    /** Takes a petition. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response submit(
            @Nullable PetitionBody body,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Context SecurityContext security) {
        if (body == null) {
            throw new RefusedInputException("body", "Yêu cầu thiếu nội dung.");
        }
        Requester by = new Requester(security.getUserPrincipal().getName(), Optional.ofNullable(key));
        return Answers.created(
                desk.submit(body.draft(), by), petition -> url.of("petitions/" + petition.id()), PetitionView::version);
    }

    /** One petition with its deadlines and their receipts. */
    @GET
    @Path("{id}")
    public Response find(@PathParam("id") String id) {
        PetitionView petition = id(id).flatMap(petitions::find)
                .orElseThrow(() -> Problem.of(Response.Status.NOT_FOUND, "Không có đơn này.")
                        .exception());
        return Response.ok(petition).tag(Answers.tag(petition.version())).build();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
