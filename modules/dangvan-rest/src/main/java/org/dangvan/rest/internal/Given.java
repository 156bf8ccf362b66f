/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import javax.ws.rs.WebApplicationException;
import org.jspecify.annotations.Nullable;

/** What a question gives, or the refusal of what it does not. */
final class Given {

    private Given() {}

    /** The value; refused with 422 where it is missing. */
    static <T> T present(String field, @Nullable T value) {
        if (value == null) {
            throw refused(field, "value-missing");
        }
        return value;
    }

    /** The refusal of a field, in words of the message files. */
    static WebApplicationException refused(String field, String why, Object... named) {
        return Problem.of(Problem.UNPROCESSABLE, Words.of(why, named), field).exception();
    }
}
