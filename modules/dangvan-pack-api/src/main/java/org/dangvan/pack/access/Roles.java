/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pack.access;

import java.util.List;
import java.util.Map;

/**
 * The roles of a pack, or of packs laid over each other.
 *
 * @param byKey the roles
 * @param most the most that a pack below may give to a role of its own; a right that is not here, it may not give
 */
public record Roles(Map<String, Role> byKey, List<Grant> most) {

    /** Copies the collections. */
    public Roles {
        byKey = Map.copyOf(byKey);
        most = List.copyOf(most);
    }

    /** No roles. */
    public static Roles none() {
        return new Roles(Map.of(), List.of());
    }
}
