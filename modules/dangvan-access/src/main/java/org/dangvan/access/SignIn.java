/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.access;

import java.time.Duration;

/** What comes of signing in. */
public sealed interface SignIn {

    /**
     * The password is right.
     *
     * @param actor who is signed in
     */
    record Accepted(Actor actor) implements SignIn {}

    /** Name and password do not belong together; which of them is wrong is not said. */
    record Refused() implements SignIn {}

    /**
     * Too many wrong passwords from this address, for this name or in all, or too many at once; the password was not
     * looked at.
     *
     * @param retryAfter time until the next attempt is looked at, at least a second
     */
    record Blocked(Duration retryAfter) implements SignIn {}
}
