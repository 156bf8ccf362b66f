/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rights.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dangvan.access.rights.PostStore;
import org.dangvan.access.rights.RoleOfRecord;
import org.dangvan.access.rights.RoleRight;
import org.dangvan.pack.Layers;
import org.dangvan.pack.PackVersion;
import org.dangvan.pack.PacksInForce;
import org.dangvan.pack.access.Role;

/**
 * The roles as they hold. A role whose pack is not here stays as that pack said it last: records stay readable for those
 * who could read them, and what a province narrowed is not wide again while its pack is still to come.
 */
final class RoleBook {

    private final PacksInForce packs;
    private final PostStore store;

    RoleBook(PacksInForce packs, PostStore store) {
        this.packs = packs;
        this.store = store;
    }

    /** The roles by their keys; what the packs say anew is kept. */
    Map<String, RoleOfRecord> read() {
        Map<String, RoleOfRecord> kept = byKey(store.roles());
        Map<String, RoleOfRecord> now = over(kept, packs.layers());
        if (!now.equals(kept)) {
            store.keep(List.copyOf(now.values()));
        }
        return now;
    }

    private static Map<String, RoleOfRecord> over(Map<String, RoleOfRecord> kept, Layers layers) {
        List<String> here = layers.chain().stream().map(PackVersion::id).toList();
        Map<String, RoleOfRecord> roles = byKey(
                layers.roles().byKey().values().stream().map(RoleBook::ofRecord).toList());
        kept.values().stream().filter(role -> !here.contains(role.pack())).forEach(role -> roles.put(role.key(), role));
        return roles;
    }

    private static RoleOfRecord ofRecord(Role role) {
        return new RoleOfRecord(
                role.key(),
                role.label(),
                role.grants().stream()
                        .map(grant -> new RoleRight(grant.right(), grant.scope(), grant.sealed()))
                        .toList(),
                role.origin().pack());
    }

    private static Map<String, RoleOfRecord> byKey(Collection<RoleOfRecord> roles) {
        return roles.stream()
                .collect(Collectors.toMap(RoleOfRecord::key, role -> role, (one, other) -> one, TreeMap::new));
    }
}
