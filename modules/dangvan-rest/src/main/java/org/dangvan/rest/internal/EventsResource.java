/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.util.List;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.dangvan.casework.api.EventView;
import org.dangvan.casework.api.Events;

/** What happened, in one order, for systems that follow. */
@Path("events")
@Produces(MediaType.APPLICATION_JSON)
public final class EventsResource {

    private static final int LONGEST_PAGE = 1_000;

    /** More than anybody will ever count, and 18 digits. */
    private static final long FARTHEST = 999_999_999_999_999_999L;

    private final Events events;

    EventsResource(Events events) {
        this.events = events;
    }

    /** The events after a position; who reads on from {@code next} misses nothing and gets nothing twice. */
    @GET
    public Followed follow(
            @QueryParam("after") @DefaultValue("0") String after,
            @QueryParam("limit") @DefaultValue("100") String limit) {
        long position = Parameters.position("after", after, 0, FARTHEST);
        List<EventView> items = events.after(position, Parameters.number("limit", limit, 1, LONGEST_PAGE));
        return new Followed(
                items, items.isEmpty() ? position : items.get(items.size() - 1).position());
    }

    /**
     * Some events.
     *
     * @param items in their order
     * @param next the position to go on from, also when there is nothing new
     */
    record Followed(List<EventView> items, long next) {}
}
