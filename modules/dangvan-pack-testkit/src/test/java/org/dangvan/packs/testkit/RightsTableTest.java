/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.packs.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangvan.base.Confirmation;
import org.dangvan.base.rights.Right;
import org.dangvan.base.rights.Scope;
import org.dangvan.pack.access.Grant;
import org.dangvan.pack.access.Role;
import org.junit.jupiter.api.Test;

/**
 * What each role of pack {@code vn} may do, as a table of {@code docs/rights.md}: it is what the pack says, or the build fails.
 * Written anew with {@code -Ddangvan.write-docs=true}.
 */
class RightsTableTest {

    private static final Path TABLE = Path.of("../../docs/rights.md");
    private static final Map<Scope, String> SCOPES = Map.of(
            Scope.ASSIGNED, "được giao",
            Scope.UNIT, "cơ quan",
            Scope.SUBTREE, "cơ quan và bên dưới",
            Scope.INSTALLATION, "tất cả");

    @Test
    void theTableOfTheDocumentsIsWhatThePackSays() throws IOException {
        String table = table(ShippedPacksTest.layers().roles().byKey().values().stream()
                .sorted(Comparator.comparing(Role::key))
                .toList());
        if (Boolean.getBoolean("dangvan.write-docs")) {
            Files.writeString(TABLE, table);
        }
        assertThat(TABLE).hasContent(table);
    }

    private static String table(List<Role> roles) {
        List<Right> overRecords =
                Arrays.stream(Right.values()).filter(Right::isOverRecords).toList();
        List<Right> others = Arrays.stream(Right.values())
                .filter(right -> !right.isOverRecords())
                .toList();
        return """
                # What each role may do

                Made from `roles.yaml` of pack `vn` by `RightsTableTest`; a role marked * has not been compared with the law. An empty cell is no right. 🔒: sealed
                records too (denunciations, and what was marked). Who holds a role, and at which agency, is told by posts (docs/operations.md). Nobody reads a
                denouncer's name by these rights: that takes a request, and a second person who agrees.

                ## Over records

                """
                + rows(roles, overRecords)
                + "\n## Without regard to records\n\n"
                + rows(roles, others);
    }

    private static String rows(List<Role> roles, List<Right> rights) {
        Stream<String> head = Stream.of(
                "| Vai trò | " + rights.stream().map(Right::code).collect(Collectors.joining(" | ")) + " |",
                "|---" + "|---".repeat(rights.size()) + "|");
        Stream<String> body = roles.stream()
                .filter(role ->
                        rights.stream().anyMatch(right -> !cell(role, right).isEmpty()))
                .map(role -> "| " + role.label() + (role.confirmation() == Confirmation.UNCONFIRMED ? "*" : "") + " `"
                        + role.key() + "` | "
                        + rights.stream().map(right -> cell(role, right)).collect(Collectors.joining(" | ")) + " |");
        return Stream.concat(head, body).collect(Collectors.joining("\n", "", "\n"));
    }

    /** The widest of a right; what it includes is not told again. */
    private static String cell(Role role, Right right) {
        List<Grant> grants =
                role.grants().stream().filter(grant -> grant.right() == right).toList();
        return grants.stream()
                .filter(grant -> grants.stream().noneMatch(other -> !other.equals(grant) && other.includes(grant)))
                .map(grant -> right.isOverRecords() ? SCOPES.get(grant.scope()) + (grant.sealed() ? " 🔒" : "") : "có")
                .collect(Collectors.joining("; "));
    }
}
