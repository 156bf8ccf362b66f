/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.dangvan.base.LegalDay;
import org.dangvan.law.Deadlines;
import org.dangvan.law.LawBook;
import org.dangvan.law.PlanCalendar;
import org.dangvan.law.PlannedSession;
import org.dangvan.pack.PacksInForce;
import org.dangvan.pack.schedule.Schedule;
import org.jspecify.annotations.Nullable;

/** When citizens are received: the schedules of the packs in force, and the sessions that they plan. */
@Path("schedules")
@Produces(MediaType.APPLICATION_JSON)
public final class SchedulesResource {

    private static final String ICALENDAR = "text/calendar;charset=UTF-8";

    /** Days of a plan that is not told how far to go, and at most. */
    private static final int USUAL_DAYS = 90;

    static final int MOST_DAYS = 732;

    /** Days of a calendar before and after today. */
    private static final int FEED_BEFORE = 31;

    private static final int FEED_AFTER = 366;

    private final PacksInForce packs;
    private final Deadlines deadlines;
    private final Clock clock;

    SchedulesResource(PacksInForce packs, Deadlines deadlines, Clock clock) {
        this.packs = packs;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The schedules, by key, as they stand on a day or today. */
    @GET
    @Needs({})
    public List<ScheduleJson> list(@QueryParam("on") @Nullable LocalDate on) {
        LocalDate day = on == null ? LegalDay.today(clock) : on;
        return packs.layers().schedules().values().stream()
                .sorted(Comparator.comparing(Schedule::key))
                .map(schedule -> ScheduleJson.of(schedule, day))
                .toList();
    }

    /** The sessions of a span, and whether they would be enough. */
    @GET
    @Needs({})
    @Path("{key}/sessions")
    public PlanJson plan(
            @PathParam("key") String key,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to) {
        Schedule schedule = schedule(key);
        LocalDate first = from == null ? LegalDay.today(clock) : from;
        LocalDate last = to == null ? first.plusDays(USUAL_DAYS) : to;
        long days = ChronoUnit.DAYS.between(first, last);
        if (days < 0) {
            throw new RefusedInputException("to", Words.of("to-before-from"));
        }
        if (days > MOST_DAYS) {
            throw new RefusedInputException("to", Words.of("span-too-long", MOST_DAYS));
        }
        LawBook law = deadlines.over(packs.layers());
        return PlanJson.of(law, schedule, first, last.plusDays(1));
    }

    /** A calendar to subscribe to: from a month ago to a year ahead. */
    @GET
    @Needs({})
    @Path("{key}/calendar.ics")
    @Produces(ICALENDAR)
    public Response calendar(@PathParam("key") String key) {
        Schedule schedule = schedule(key);
        LocalDate today = LegalDay.today(clock);
        List<PlannedSession> sessions = deadlines
                .over(packs.layers())
                .sessions(schedule, today.minusDays(FEED_BEFORE), today.plusDays(FEED_AFTER));
        return Response.ok(PlanCalendar.of(schedule.label(), sessions, clock.instant()), ICALENDAR)
                .header("Content-Disposition", "attachment; filename=\"" + schedule.key() + ".ics\"")
                .build();
    }

    private Schedule schedule(String key) {
        return Optional.ofNullable(packs.layers().schedules().get(key))
                .orElseThrow(() -> Problem.of(Response.Status.NOT_FOUND, Words.of("schedule-missing", key))
                        .exception());
    }
}
