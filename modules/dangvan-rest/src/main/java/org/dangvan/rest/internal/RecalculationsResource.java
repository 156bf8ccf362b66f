/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.dangvan.base.Receipt;
import org.dangvan.base.rights.Reach;
import org.dangvan.base.rights.Right;
import org.dangvan.casework.api.recalculation.MovedDeadline;
import org.dangvan.casework.api.recalculation.Recalculation;
import org.dangvan.casework.api.recalculation.Recalculations;
import org.dangvan.law.CalendarChange;
import org.jspecify.annotations.Nullable;

/** What changes of the working calendar did to open deadlines. */
@Path("recalculations")
@Produces(MediaType.APPLICATION_JSON)
public final class RecalculationsResource {

    private static final int LONGEST_PAGE = 500;

    private final Recalculations recalculations;
    private final Rights rights;

    RecalculationsResource(Recalculations recalculations, Rights rights) {
        this.recalculations = recalculations;
        this.rights = rights;
    }

    /** The newest first. */
    @GET
    @Needs(Right.RECALCULATION_READ)
    public List<Recalculation> list(
            @QueryParam("limit") @DefaultValue("50") String limit, @Context HttpServletRequest request) {
        return recalculations.list(
                rights.over(request, Right.PETITION_READ), Parameters.number("limit", limit, 1, LONGEST_PAGE));
    }

    /** The deadlines that got another day, before and after. */
    @GET
    @Path("{id}/deadlines")
    @Needs(Right.RECALCULATION_READ)
    public Moves moved(
            @PathParam("id") String id,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("100") String limit,
            @Context HttpServletRequest request) {
        Reach seen = rights.over(request, Right.PETITION_READ);
        int most = Parameters.number("limit", limit, 1, LONGEST_PAGE);
        Optional<UUID> place = Optional.ofNullable(after).map(text -> Parameters.id(text)
                .orElseThrow(() -> new RefusedInputException("after", Words.of("cursor"))));
        UUID recalculation = Parameters.id(id)
                .flatMap(named -> recalculations.find(seen, named))
                .map(Recalculation::id)
                .orElseThrow(() -> Problem.of(Response.Status.NOT_FOUND, Words.of("recalculation-missing"))
                        .exception());
        List<Move> items = recalculations.moved(seen, recalculation, place, most).stream()
                .map(Move::of)
                .toList();
        Optional<UUID> next = items.size() < most
                ? Optional.empty()
                : Optional.of(items.get(items.size() - 1).deadline());
        return new Moves(items, next);
    }

    /**
     * Some moves.
     *
     * @param items in the order of the deadlines' ids
     * @param next where to go on; empty at the end
     */
    record Moves(List<Move> items, Optional<UUID> next) {}

    /** One deadline before and after, with the days on the way that count otherwise now. */
    record Move(
            UUID deadline,
            UUID petition,
            Optional<String> number,
            String duty,
            Receipt before,
            Receipt after,
            List<String> reasons) {

        static Move of(MovedDeadline moved) {
            return new Move(
                    moved.deadline(),
                    moved.petition(),
                    moved.number(),
                    moved.duty(),
                    moved.before(),
                    moved.after(),
                    CalendarChange.reasons(moved.before(), moved.after()));
        }
    }
}
