/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge.internal.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dangvan.base.Confirmation;
import org.dangvan.base.rights.Right;
import org.dangvan.base.rights.Scope;
import org.dangvan.pack.access.Grant;
import org.dangvan.pack.access.Role;
import org.dangvan.pack.access.Roles;
import org.dangvan.yaml.Findings;
import org.dangvan.yaml.Form;
import org.dangvan.yaml.Yaml;

/** Reads {@code roles.yaml}: the roles, and the most that a pack below may give. */
public final class RolesReader {

    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Map<String, Boolean> SEALED = Map.of("yes", true, "no", false);

    private RolesReader() {}

    /** Reads the file; what has a mistake is left out. */
    public static Roles read(Yaml file, Findings findings) {
        return Form.of(file, findings, "most", "roles")
                .map(form -> new Roles(roles(form, findings), grants(form.optionalItems("most"), findings)))
                .orElse(Roles.none());
    }

    private static Map<String, Role> roles(Form file, Findings findings) {
        Map<String, Role> roles = new LinkedHashMap<>();
        for (Yaml item : file.items("roles")) {
            role(item, findings).ifPresent(role -> {
                Role first = roles.putIfAbsent(role.key(), role);
                if (first != null) {
                    findings.add(
                            role.origin(),
                            "duplicate-role",
                            "Vai trò “" + role.key() + "” đã có ở dòng "
                                    + first.origin().line() + ". Hãy đặt mã khác.");
                }
            });
        }
        return roles;
    }

    private static Optional<Role> role(Yaml item, Findings findings) {
        int before = findings.count();
        return Form.of(item, findings, "key", "label", "includes", "grants", "source", "status")
                .map(form -> {
                    List<String> includes = new ArrayList<>();
                    form.optionalItems("includes").forEach(node -> Form.text(node, Limits.CODE, findings)
                            .ifPresent(includes::add));
                    return new Role(
                            key(form, findings),
                            Words.label(form, findings),
                            includes,
                            grants(form.optionalItems("grants"), findings),
                            Citations.optional(form, "source", findings),
                            form.optionalWord("status", Words.CONFIRMATIONS, Confirmation.CONFIRMED),
                            form.origin());
                })
                .filter(role -> findings.count() == before);
    }

    private static String key(Form form, Findings findings) {
        String key = form.text("key", Limits.CODE);
        if (!key.isEmpty() && !KEY.matcher(key).matches()) {
            findings.add(
                    form.origin("key"),
                    "bad-id",
                    "“" + key + "” không dùng làm mã vai trò được. Hãy viết chữ hoa không dấu và gạch dưới, ví dụ"
                            + " RECEPTION_OFFICER.");
        }
        return key;
    }

    private static List<Grant> grants(List<Yaml> items, Findings findings) {
        List<Grant> grants = new ArrayList<>();
        for (Yaml item : items) {
            Form.of(item, findings, "rights", "scope", "sealed").ifPresent(form -> {
                Optional<Scope> scope =
                        form.optional("scope").flatMap(node -> Form.word(node, Scope.byCode(), findings));
                boolean sealed = form.optionalWord("sealed", SEALED, false);
                for (Yaml node : form.items("rights")) {
                    Form.word(node, Right.byCode(), findings)
                            .flatMap(right -> grant(right, scope, sealed, node, findings))
                            .ifPresent(grants::add);
                }
            });
        }
        return grants;
    }

    private static Optional<Grant> grant(
            Right right, Optional<Scope> scope, boolean sealed, Yaml node, Findings findings) {
        if (right.isOverRecords() == scope.isPresent() && (right.isOverRecords() || !sealed)) {
            return Optional.of(new Grant(right, scope.orElse(Scope.INSTALLATION), sealed));
        }
        findings.add(
                node.origin(),
                "right-scope",
                right.isOverRecords()
                        ? "Quyền “" + right.code()
                                + "” áp dụng trên hồ sơ: hãy ghi thêm “scope”: assigned, unit, subtree hoặc"
                                + " installation."
                        : "Quyền “" + right.code()
                                + "” không theo hồ sơ: hãy bỏ “scope” và “sealed”, hoặc tách sang mục khác.");
        return Optional.empty();
    }
}
