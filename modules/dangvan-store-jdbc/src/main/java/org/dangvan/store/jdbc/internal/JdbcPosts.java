/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jdbc.internal;

import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.dangvan.access.journal.Origins;
import org.dangvan.access.rights.Post;
import org.dangvan.access.rights.PostStore;
import org.dangvan.access.rights.RoleOfRecord;
import org.dangvan.base.LegalDay;
import org.dangvan.base.RecordIds;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Posts and roles in the store. */
@Component
public final class JdbcPosts implements PostStore {

    private static final String POSTS = "select id, account, role, unit_code, fields, valid_from, valid_to from post";
    private static final String NEWEST = " order by account, valid_from desc, id desc";

    private final Database database;
    private final Origins origins;
    private final Clock clock;
    private final RecordIds ids;

    /** Reads and writes through {@code source}. */
    @Activate
    public JdbcPosts(
            @Reference(target = "(osgi.jndi.service.name=dangvan)") DataSource source, @Reference Origins origins) {
        this(source, origins, Clock.systemUTC());
    }

    JdbcPosts(DataSource source, Origins origins, Clock clock) {
        this.origins = origins;
        this.database = new Database(source);
        this.clock = clock;
        this.ids = new RecordIds(clock);
    }

    @Override
    public List<Post> of(String account) {
        return database.run(
                connection -> Sql.list(connection, JdbcPosts::post, POSTS + " where account = ?" + NEWEST, account));
    }

    @Override
    public List<Post> all() {
        return database.run(connection -> Sql.list(connection, JdbcPosts::post, POSTS + NEWEST));
    }

    @Override
    public void add(Post post, String actor) {
        database.run(connection -> {
            Sql.run(
                    connection,
                    "insert into post (id, account, role, unit_code, fields, valid_from, valid_to)"
                            + " values (?, ?, ?, ?, ?, ?, ?)",
                    post.id().toString(),
                    post.account(),
                    post.role(),
                    post.unit().orElse(null),
                    post.fields().isEmpty() ? null : String.join("\n", post.fields()),
                    Date.valueOf(post.from()),
                    post.to().map(Date::valueOf).orElse(null));
            trace(connection, actor, "Giao vị trí", post.id(), told(post));
            return true;
        });
    }

    @Override
    public boolean end(UUID id, LocalDate to, String actor) {
        return database.run(connection -> {
            Optional<Post> post = Sql.first(connection, JdbcPosts::post, POSTS + " where id = ?", id.toString());
            if (post.isEmpty()) {
                return false;
            }
            Sql.run(connection, "update post set valid_to = ? where id = ?", Date.valueOf(to), id.toString());
            trace(connection, actor, "Kết thúc vị trí", id, told(post.get()) + "; kết thúc từ " + LegalDay.print(to));
            return true;
        });
    }

    @Override
    public List<RoleOfRecord> roles() {
        return database.run(KeptRoles::read);
    }

    @Override
    public void keep(List<RoleOfRecord> roles) {
        try {
            database.run(connection -> KeptRoles.write(connection, roles));
        } catch (IllegalStateException refused) {
            // Another node keeps the same at the same moment.
            if (!Database.isTaken(refused)) {
                throw refused;
            }
        }
    }

    private void trace(Connection connection, String actor, String action, UUID subject, String detail)
            throws SQLException {
        new Trace(actor, origins.current(), action, "post", subject.toString(), Optional.of(detail))
                .write(connection, ids, clock);
    }

    private static String told(Post post) {
        return post.account() + ": " + post.role()
                + post.unit().map(unit -> " tại " + unit).orElse(" toàn hệ thống")
                + (post.fields().isEmpty() ? "" : "; lĩnh vực " + String.join(", ", post.fields()))
                + "; từ " + LegalDay.print(post.from())
                + post.to().map(to -> " đến trước " + LegalDay.print(to)).orElse("");
    }

    private static Post post(ResultSet row) throws SQLException {
        return new Post(
                UUID.fromString(row.getString("id")),
                row.getString("account"),
                row.getString("role"),
                Optional.ofNullable(row.getString("unit_code")),
                lines(row.getString("fields")),
                row.getDate("valid_from").toLocalDate(),
                Optional.ofNullable(row.getDate("valid_to")).map(Date::toLocalDate));
    }

    private static List<String> lines(@Nullable String text) {
        return text == null ? List.of() : List.of(text.split("\n"));
    }
}
