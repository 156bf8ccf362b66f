/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.core.Response;
import org.dangvan.access.rights.Gate;
import org.dangvan.base.rights.Reach;
import org.dangvan.base.rights.Right;
import org.dangvan.base.rights.Sight;
import org.dangvan.casework.api.desk.Requester;

/** What whoever asks may do. */
final class Rights {

    private final Gate gate;

    Rights(Gate gate) {
        this.gate = gate;
    }

    /** Why the request may not be carried out; empty where one of the rights that its operation needs is there. */
    Optional<Problem> refusal(HttpServletRequest request, Needs needs) {
        String account = account(request);
        for (Right right : needs.value()) {
            if (gate.may(account, right)) {
                return Optional.empty();
            }
        }
        return needs.value().length == 0
                ? Optional.empty()
                : Optional.of(
                        Problem.of(Response.Status.FORBIDDEN, Words.of("right-missing", needs.value()[0].code())));
    }

    /** The records over which whoever asks has this right. */
    Reach over(HttpServletRequest request, Right right) {
        return gate.reach(account(request), right);
    }

    /** What whoever asks may see. */
    Sight sight(HttpServletRequest request) {
        return gate.sight(account(request));
    }

    /** Who asks, at which agency they take papers, and the key of the request where it has one. */
    Requester taking(HttpServletRequest request, Right right) {
        Requester by = Answers.requester(request);
        return new Requester(by.account(), gate.desk(by.account(), right).flatMap(Gate.Desk::unit), by.key());
    }

    private static String account(HttpServletRequest request) {
        return request.getUserPrincipal().getName();
    }
}
