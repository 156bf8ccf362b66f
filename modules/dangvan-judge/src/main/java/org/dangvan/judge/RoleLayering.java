/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dangvan.pack.Origin;
import org.dangvan.pack.access.Grant;
import org.dangvan.pack.access.Role;
import org.dangvan.pack.access.Roles;
import org.dangvan.yaml.Findings;
import org.dangvan.yaml.Nearest;

/**
 * Lays the roles of a pack over those of its parents. A role of the parents may only become narrower; a role of the pack's own
 * may have at most what the national pack lets packs below give.
 */
final class RoleLayering {

    private final Roles below;
    private final Findings findings;
    private final Map<String, Role> together = new HashMap<>();

    private RoleLayering(Roles below, Roles own, Findings findings) {
        this.below = below;
        this.findings = findings;
        together.putAll(below.byKey());
        together.putAll(own.byKey());
    }

    static Roles over(Roles below, Roles own, boolean isNational, String pack, Findings findings) {
        RoleLayering layering = new RoleLayering(below, own, findings);
        Map<String, Role> roles = new LinkedHashMap<>(below.byKey());
        own.byKey().forEach((key, role) -> roles.put(key, layering.laid(role, isNational)));
        if (!isNational && !own.most().isEmpty()) {
            findings.add(
                    new Origin(pack, "roles.yaml", 1, 1),
                    "floor-right",
                    "Mức quyền cao nhất (“most”) chỉ gói vn được quy định. Hãy bỏ mục “most” khỏi tệp này.");
        }
        return new Roles(roles, isNational ? own.most() : below.most());
    }

    private Role laid(Role role, boolean isNational) {
        Set<String> way = new LinkedHashSet<>();
        List<Grant> all = new ArrayList<>();
        gather(role, role, way, all);
        Role laid = role.with(all.stream().distinct().toList());
        if (!isNational) {
            check(laid);
        }
        return laid;
    }

    private void gather(Role asked, Role role, Set<String> way, List<Grant> all) {
        if (!way.add(role.key())) {
            findings.add(
                    asked.origin(),
                    "cyclic-role",
                    "Vai trò “" + asked.key() + "” bao gồm chính nó: " + String.join(" → ", way) + " → " + role.key()
                            + ". Hãy bỏ một “includes”.");
            return;
        }
        all.addAll(role.grants());
        for (String key : role.includes()) {
            Role included = together.get(key);
            if (included == null) {
                String near = Nearest.to(key, together.keySet())
                        .map(meant -> " Có phải là “" + meant + "”?")
                        .orElse("");
                findings.add(asked.origin(), "unknown-role", "Không có vai trò “" + key + "”." + near);
            } else {
                gather(asked, included, way, all);
            }
        }
        way.remove(role.key());
    }

    private void check(Role role) {
        Optional<Role> above = Optional.ofNullable(below.byKey().get(role.key()));
        List<Grant> most = above.map(Role::grants).orElse(below.most());
        String limit = above.map(parent -> "vai trò này ở gói "
                        + parent.origin().pack() + " (" + parent.origin().text() + ")")
                .orElse("mức cao nhất mà gói vn cho phép");
        for (Grant grant : role.grants()) {
            if (most.stream().noneMatch(wide -> wide.includes(grant))) {
                findings.add(
                        role.origin(),
                        "floor-right",
                        "Vai trò “" + role.key() + "” không được có quyền “"
                                + grant.right().code() + "” ở phạm vi “"
                                + grant.scope().code() + "”"
                                + (grant.sealed() ? " trên hồ sơ được giữ kín" : "") + ": rộng hơn " + limit
                                + ". Hãy thu hẹp hoặc bỏ quyền này.");
            }
        }
    }
}
