/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.dangvan.casework.api.desk.VisitDraft;
import org.jspecify.annotations.Nullable;

/** A visit as a caller writes it; what it means is told at {@link VisitDraft}. */
record VisitBody(
        @Nullable LocalDate day,
        @Nullable PersonBody person,
        @Nullable String field,
        @Nullable String content,
        @Nullable String unit,
        @Nullable String matter,
        @Nullable Boolean repeated,
        @Nullable String result) {

    VisitDraft draft() {
        return new VisitDraft(
                Optional.ofNullable(day),
                Optional.ofNullable(person).map(PersonBody::entry),
                Optional.ofNullable(field),
                Optional.ofNullable(content),
                Optional.ofNullable(unit),
                Optional.ofNullable(matter),
                Optional.ofNullable(repeated),
                Optional.ofNullable(result));
    }
}
