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
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.dangvan.base.rights.Right;
import org.dangvan.casework.api.EventView;
import org.dangvan.casework.api.Events;
import org.jspecify.annotations.Nullable;

/** What happened, in one order, for systems that follow. */
@Path("events")
@Produces(MediaType.APPLICATION_JSON)
public final class EventsResource {

    private static final int LONGEST_PAGE = 1_000;

    private final Events events;
    private final Rights rights;

    EventsResource(Events events, Rights rights) {
        this.events = events;
        this.rights = rights;
    }

    /** The events after another one; who reads on from {@code next} misses nothing and gets nothing twice. */
    @GET
    @Needs(Right.EVENT_READ)
    public Followed follow(
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("100") String limit,
            @Context HttpServletRequest request) {
        Optional<UUID> last =
                Optional.ofNullable(after).map(text -> Parameters.id(text).orElseThrow(EventsResource::unknown));
        int most = Parameters.number("limit", limit, 1, LONGEST_PAGE);
        try {
            List<EventView> items = events.after(rights.sight(request), last, most);
            return new Followed(
                    items,
                    items.isEmpty()
                            ? last
                            : Optional.of(items.get(items.size() - 1).id()));
        } catch (IllegalArgumentException noEvent) {
            // The limit was looked at: only the mark can be meant.
            throw unknown();
        }
    }

    private static RefusedInputException unknown() {
        return new RefusedInputException("after", Words.of("cursor"));
    }

    /**
     * Some events.
     *
     * @param items in their order
     * @param next the event to go on from, also when there is nothing new; empty while there never was one
     */
    record Followed(List<EventView> items, Optional<UUID> next) {}
}
