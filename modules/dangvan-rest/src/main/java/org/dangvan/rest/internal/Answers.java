/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.core.Response;
import org.dangvan.casework.api.desk.Limits;
import org.dangvan.casework.api.desk.Outcome;
import org.dangvan.casework.api.desk.Requester;

/** What comes of a question or a command, as HTTP says it. */
final class Answers {

    private static final String KEY = "Idempotency-Key";
    private static final Pattern KEY_FORM = Pattern.compile("[\\x21-\\x7e]{1," + Limits.KEY + "}");

    /** Seconds after which a request that is under way has ended. */
    private static final int UNDER_WAY = 1;

    private Answers() {}

    /** Who asks, at no agency in particular, and the key of the request where it has one. */
    static Requester requester(HttpServletRequest request) {
        List<String> keys = Collections.list(request.getHeaders(KEY));
        if (keys.size() > 1
                || !keys.stream().allMatch(key -> KEY_FORM.matcher(key).matches())) {
            throw new RefusedInputException(KEY, Words.of("key"));
        }
        return new Requester(
                request.getUserPrincipal().getName(),
                Optional.empty(),
                keys.stream().findFirst());
    }

    /**
     * A record with its tag; 404 where it is not there. The tag serves changes: it is never answered with 304, since names
     * of people and agencies in it change without its version.
     */
    static <V> Response found(Optional<V> view, ToLongFunction<V> version) {
        return view.map(found -> Response.ok(found)
                        .tag(Conditional.tag(version.applyAsLong(found)))
                        .build())
                .orElseGet(Answers::missing);
    }

    /** 201 for a new record, also when the same request comes again. */
    static <V> Response created(Outcome<V> outcome, Function<V, URI> address, ToLongFunction<V> version) {
        if (outcome instanceof Outcome.Done<V> done) {
            return replayed(
                    done,
                    Response.created(address.apply(done.record()))
                            .tag(Conditional.tag(version.applyAsLong(done.record())))
                            .entity(done.record()));
        }
        return refused(outcome).response();
    }

    /** 200 for a record that was changed, also when the same request comes again. */
    static <V> Response changed(Outcome<V> outcome, ToLongFunction<V> version) {
        if (outcome instanceof Outcome.Done<V> done) {
            return replayed(done, Response.ok(done.record()).tag(Conditional.tag(version.applyAsLong(done.record()))));
        }
        return refused(outcome).response();
    }

    private static Response replayed(Outcome.Done<?> done, Response.ResponseBuilder answer) {
        return (done.repeated() ? answer.header("Idempotency-Replayed", true) : answer).build();
    }

    static Response missing() {
        return Problem.of(Response.Status.NOT_FOUND, Words.of("record-missing")).response();
    }

    private static Problem refused(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?> refused) {
            return Problem.of(Problem.UNPROCESSABLE, refused.flaws());
        } else if (outcome instanceof Outcome.Changed<?> changed) {
            return Conditional.stale(changed.version());
        } else if (outcome instanceof Outcome.KeyReused<?>) {
            return Problem.of(Problem.UNPROCESSABLE, Words.of("key-reused"), KEY);
        } else if (outcome instanceof Outcome.KeyInFlight<?>) {
            return Problem.of(Response.Status.CONFLICT, Words.of("key-in-flight"), KEY)
                    .after(UNDER_WAY);
        }
        return Problem.of(Response.Status.NOT_FOUND, Words.of("record-missing"));
    }
}
