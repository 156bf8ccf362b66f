/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.util.List;
import java.util.Optional;

/**
 * A refusal as it is written (RFC 9457).
 *
 * @param type kind of problem; {@code about:blank} says no more than the status does
 * @param title the status in words
 * @param status HTTP status
 * @param detail what happened here, for the person who reads it
 * @param field the first field to blame
 * @param errors every field to blame, in the order of the request
 */
record ProblemJson(
        String type, String title, int status, String detail, Optional<String> field, Optional<List<Fault>> errors) {

    /** One field to blame, and what is wrong with it. */
    record Fault(String field, String detail) {}
}
