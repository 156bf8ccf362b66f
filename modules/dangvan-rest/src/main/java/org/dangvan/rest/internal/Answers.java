/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.net.URI;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import javax.ws.rs.core.EntityTag;
import javax.ws.rs.core.Response;
import org.dangvan.casework.api.desk.Flaw;
import org.dangvan.casework.api.desk.Outcome;

/** What comes of a command, as HTTP says it. */
final class Answers {

    private Answers() {}

    /** 201 for a new record, also when the same request comes again. */
    static <V> Response created(Outcome<V> outcome, Function<V, URI> address, ToLongFunction<V> version) {
        if (outcome instanceof Outcome.Done<V> done) {
            return Response.created(address.apply(done.record()))
                    .tag(tag(version.applyAsLong(done.record())))
                    .entity(done.record())
                    .build();
        }
        return refused(outcome);
    }

    /** 200 for a record that was changed. */
    static <V> Response changed(Outcome<V> outcome, ToLongFunction<V> version) {
        if (outcome instanceof Outcome.Done<V> done) {
            return Response.ok(done.record())
                    .tag(tag(version.applyAsLong(done.record())))
                    .build();
        }
        return refused(outcome);
    }

    static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    private static Response refused(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?> refused) {
            return problem(refused.flaws()).response();
        } else if (outcome instanceof Outcome.Changed<?> changed) {
            return Problem.of(
                            Response.Status.PRECONDITION_FAILED,
                            "Hồ sơ đã được người khác sửa (phiên bản hiện nay: " + changed.version()
                                    + "). Hãy đọc lại rồi gửi lại.",
                            "If-Match")
                    .response();
        } else if (outcome instanceof Outcome.KeyReused<?>) {
            return Problem.of(
                            Problem.UNPROCESSABLE,
                            "Khóa này đã dùng cho một yêu cầu có nội dung khác. Hãy dùng khóa mới.",
                            "Idempotency-Key")
                    .response();
        } else if (outcome instanceof Outcome.KeyInFlight<?>) {
            return Problem.of(
                            Response.Status.CONFLICT,
                            "Yêu cầu có khóa này đang được xử lý. Hãy chờ một giây rồi gửi lại đúng như thế.",
                            "Idempotency-Key")
                    .response();
        }
        return Problem.of(Response.Status.NOT_FOUND, "Không có hồ sơ này.").response();
    }

    private static Problem problem(List<Flaw> flaws) {
        return Problem.of(Problem.UNPROCESSABLE, flaws);
    }
}
