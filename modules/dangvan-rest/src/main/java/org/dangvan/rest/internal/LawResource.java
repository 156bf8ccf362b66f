/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.dangvan.base.LegalDay;
import org.dangvan.law.Deadlines;
import org.dangvan.law.LawBook;
import org.dangvan.law.LawLine;
import org.dangvan.pack.PacksInForce;
import org.dangvan.pack.law.CaseState;
import org.dangvan.pack.law.Regulation;
import org.jspecify.annotations.Nullable;

/** The law of the packs in force: its rules by day, its working days, and last days computed from it. */
@Path("law")
@Produces(MediaType.APPLICATION_JSON)
public final class LawResource {

    private final PacksInForce packs;
    private final Deadlines deadlines;
    private final Clock clock;

    LawResource(PacksInForce packs, Deadlines deadlines, Clock clock) {
        this.packs = packs;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Every rule on {@code on} (or today), and beside it on {@code and}. */
    @GET
    @Needs({})
    public LawJson.Rules rules(@QueryParam("on") @Nullable LocalDate on, @QueryParam("and") @Nullable LocalDate and) {
        List<LocalDate> days = Stream.concat(Stream.of(on == null ? LegalDay.today(clock) : on), Stream.ofNullable(and))
                .toList();
        return new LawJson.Rules(
                days,
                packs.layers().chainText(),
                LawLine.of(packs.layers(), days).stream()
                        .map(line -> LawJson.Rule.of(line, days))
                        .toList());
    }

    /** The days of a year that differ from the base week. */
    @GET
    @Needs({})
    @Path("calendar/{year}")
    public LawJson.Calendar calendar(@PathParam("year") String year) {
        int wanted = Parameters.number("year", year, Days.FIRST_YEAR, Days.LAST_YEAR);
        return LawJson.Calendar.of(deadlines.over(packs.layers()).calendar(), wanted);
    }

    /** The last day of a term for a case that is not kept: nothing is stored. */
    @POST
    @Needs({})
    @Path("deadlines")
    @Consumes(MediaType.APPLICATION_JSON)
    public LawJson.Answer due(InputStream body) {
        DeadlineBody question = Bodies.read(body, DeadlineBody.class);
        LawBook law = deadlines.over(packs.layers());
        Regulation rule = question.rule(law.layers());
        CaseState state = question.state();
        LawBook.Outcome outcome = law.due(rule, state);
        if (outcome instanceof LawBook.Due due) {
            return LawJson.Answer.of(
                    due.receipt(), law.regimes(state, state.act().orElse(state.start())));
        }
        throw Problem.of(Problem.UNPROCESSABLE, reason(outcome), "rule").exception();
    }

    /** Whether as many sessions were held as the law asks for: what a deputy held is told apart. Nothing is stored. */
    @POST
    @Needs({})
    @Path("minimums")
    @Consumes(MediaType.APPLICATION_JSON)
    public LawJson.Held held(InputStream body) {
        HeldBody question = Bodies.read(body, HeldBody.class);
        return LawJson.Held.of(question.check(deadlines.over(packs.layers())));
    }

    private static Words reason(LawBook.Outcome outcome) {
        if (outcome instanceof LawBook.Standing standing) {
            return Words.of("clock-stands", LegalDay.print(standing.since()));
        }
        if (outcome instanceof LawBook.NotInForce none) {
            return Words.of("not-in-force", none.rule(), LegalDay.print(none.day()));
        }
        return Words.verbatim(((LawBook.Refused) outcome).reason());
    }
}
