/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;
import org.dangvan.casework.api.PetitionView;
import org.dangvan.casework.api.desk.Handling;
import org.jspecify.annotations.Nullable;

/** What became of a petition: as it is recorded, then as a caller changes it. Of one request, for one thread. */
final class HandlingBody {

    @JsonProperty
    private @Nullable LocalDate handledDay;

    @JsonProperty
    private @Nullable String outcome;

    @JsonProperty
    private @Nullable String replyNumber;

    private HandlingBody() {}

    /** As it is recorded. */
    static HandlingBody of(PetitionView petition) {
        HandlingBody body = new HandlingBody();
        body.handledDay = petition.handledDay().orElse(null);
        body.outcome = petition.outcome().orElse(null);
        body.replyNumber = petition.replyNumber().orElse(null);
        return body;
    }

    Handling handling() {
        return new Handling(
                Optional.ofNullable(handledDay), Optional.ofNullable(outcome), Optional.ofNullable(replyNumber));
    }
}
