/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PATCH;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.dangvan.base.rights.Reach;
import org.dangvan.base.rights.Right;
import org.dangvan.casework.api.PetitionAccess;
import org.dangvan.casework.api.PetitionView;
import org.dangvan.casework.api.Petitions;
import org.dangvan.casework.api.desk.PetitionDesk;
import org.dangvan.casework.api.desk.Requester;

/** Who a petition is entrusted to, and whether it is sealed. */
@Path("petitions/{id}/access")
@Produces(MediaType.APPLICATION_JSON)
public final class PetitionAccessResource {

    private final PetitionDesk desk;
    private final Petitions petitions;
    private final Rights rights;

    PetitionAccessResource(PetitionDesk desk, Petitions petitions, Rights rights) {
        this.desk = desk;
        this.petitions = petitions;
        this.rights = rights;
    }

    /** As it stands, with the tag of the petition. */
    @GET
    @Needs(Right.PETITION_READ)
    public Response find(@PathParam("id") String id, @Context HttpServletRequest request) {
        return known(id, rights.over(request, Right.PETITION_READ))
                .map(known -> Response.ok(known.access())
                        .tag(Conditional.tag(known.petition().version()))
                        .build())
                .orElseGet(Answers::missing);
    }

    /** Entrusts it to somebody else, seals or opens it: what is left out stays. */
    @PATCH
    @Needs(Right.PETITION_ASSIGN)
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    public Response entrust(@PathParam("id") String id, InputStream body, @Context HttpServletRequest request) {
        Reach reach = rights.over(request, Right.PETITION_ASSIGN);
        Optional<Known> found = known(id, reach);
        if (found.isEmpty()) {
            return Answers.missing();
        }
        PetitionView petition = found.get().petition();
        Requester by = Answers.requester(request);
        // Sent again, it is meant for the version that it changed the first time: the desk knows by the key.
        long version =
                by.key().isPresent() ? Conditional.named(request).orElse(petition.version()) : petition.version();
        Conditional.require(request, version);
        PetitionAccess access =
                Bodies.merge(body, AccessBody.of(found.get().access())).access();
        return Answers.changed(desk.entrust(reach, petition.id(), access, version, by), PetitionView::version);
    }

    private Optional<Known> known(String id, Reach reach) {
        Optional<UUID> petition = Parameters.id(id);
        return petition.flatMap(named -> petitions.find(reach, named))
                .flatMap(view -> petitions.access(reach, view.id()).map(access -> new Known(view, access)));
    }

    private record Known(PetitionView petition, PetitionAccess access) {}
}
