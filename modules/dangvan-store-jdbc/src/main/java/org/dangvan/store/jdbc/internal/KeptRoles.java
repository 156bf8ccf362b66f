/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jdbc.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dangvan.access.rights.RoleOfRecord;
import org.dangvan.access.rights.RoleRight;
import org.dangvan.base.rights.Right;
import org.dangvan.base.rights.Scope;

/** The roles that packs brought, each with its rights as lines of words. */
final class KeptRoles {

    private static final String SEALED = "sealed";

    private KeptRoles() {}

    static List<RoleOfRecord> read(Connection connection) throws SQLException {
        return Sql.list(
                connection, KeptRoles::role, "select code, label, rights, pack from role_of_record order by code");
    }

    /** Keeps these in place of those that are there; says whether any differed. */
    static boolean write(Connection connection, List<RoleOfRecord> roles) throws SQLException {
        Map<String, RoleOfRecord> known =
                read(connection).stream().collect(Collectors.toMap(RoleOfRecord::key, role -> role));
        boolean changed = false;
        for (RoleOfRecord role : roles) {
            if (!role.equals(known.remove(role.key()))) {
                forget(connection, role.key());
                insert(connection, role);
                changed = true;
            }
        }
        for (String gone : known.keySet()) {
            forget(connection, gone);
        }
        return changed || !known.isEmpty();
    }

    private static void forget(Connection connection, String role) throws SQLException {
        Sql.run(connection, "delete from role_of_record where code = ?", role);
    }

    private static void insert(Connection connection, RoleOfRecord role) throws SQLException {
        Sql.run(
                connection,
                "insert into role_of_record (code, label, rights, pack) values (?, ?, ?, ?)",
                role.key(),
                role.label(),
                role.rights().stream().map(KeptRoles::line).collect(Collectors.joining("\n")),
                role.pack());
    }

    private static RoleOfRecord role(ResultSet row) throws SQLException {
        return new RoleOfRecord(
                row.getString(1),
                row.getString(2),
                row.getString(3)
                        .lines()
                        .flatMap(line -> right(line.split(" ")).stream())
                        .toList(),
                row.getString(4));
    }

    private static String line(RoleRight right) {
        return right.right().code() + " " + right.scope().code() + (right.sealed() ? " " + SEALED : "");
    }

    /** A right that a later release wrote, and this one does not know, gives nothing. */
    private static Optional<RoleRight> right(String[] words) {
        Right right = Right.byCode().get(words[0]);
        Scope scope = words.length > 1 ? Scope.byCode().get(words[1]) : null;
        return right == null || scope == null
                ? Optional.empty()
                : Optional.of(new RoleRight(right, scope, Arrays.asList(words).contains(SEALED)));
    }
}
