/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.dangvan.casework.api.PetitionAccess;
import org.jspecify.annotations.Nullable;

/** Who a petition is entrusted to: as it is recorded, then as a caller changes it. Of one request, for one thread. */
final class AccessBody {

    @JsonProperty
    private @Nullable String assignee;

    @JsonProperty
    private boolean sealed;

    private AccessBody() {}

    /** As it is recorded. */
    static AccessBody of(PetitionAccess access) {
        AccessBody body = new AccessBody();
        body.assignee = access.assignee().orElse(null);
        body.sealed = access.sealed();
        return body;
    }

    PetitionAccess access() {
        return new PetitionAccess(Optional.ofNullable(assignee), sealed);
    }
}
