/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pack.access;

import java.util.List;
import java.util.Optional;
import org.dangvan.base.Citation;
import org.dangvan.base.Confirmation;
import org.dangvan.pack.Origin;

/**
 * What people at a kind of post may do.
 *
 * @param key stable key, for instance {@code "RECEPTION_OFFICER"}
 * @param label what people call it
 * @param includes keys of roles whose rights it has too
 * @param grants its own rights; once laid over the packs above, those of the included roles too
 * @param source provision that names the role, where one does
 * @param confirmation whether its rights have been compared with the law
 * @param origin where it is written
 */
public record Role(
        String key,
        String label,
        List<String> includes,
        List<Grant> grants,
        Optional<Citation> source,
        Confirmation confirmation,
        Origin origin) {

    /** Copies the lists. */
    public Role {
        includes = List.copyOf(includes);
        grants = List.copyOf(grants);
    }

    /** The same role with all rights it has. */
    public Role with(List<Grant> all) {
        return new Role(key, label, includes, all, source, confirmation, origin);
    }

    /** Whether whoever has this role has this right. */
    public boolean includes(Grant asked) {
        return grants.stream().anyMatch(grant -> grant.includes(asked));
    }
}
