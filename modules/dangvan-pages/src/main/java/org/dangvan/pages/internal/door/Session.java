/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.internal.door;

import java.time.Instant;
import org.dangvan.access.Actor;

/**
 * Somebody at work in a browser.
 *
 * @param actor who
 * @param formToken what every form of this session carries; never printed
 * @param opened when the session began
 * @param seen when it was last used
 */
public record Session(Actor actor, String formToken, Instant opened, Instant seen) {

    Session seenAt(Instant now) {
        return new Session(actor, formToken, opened, now);
    }

    /** Who and since when; the token stays inside. */
    @Override
    public String toString() {
        return "Session[" + actor.name() + " since " + opened + "]";
    }
}
