/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dangvan.access.journal.Origins;
import org.dangvan.access.rights.Post;
import org.dangvan.access.rights.PostStore;
import org.dangvan.access.rights.RoleOfRecord;
import org.dangvan.access.rights.RoleRight;
import org.dangvan.base.rights.Right;
import org.dangvan.base.rights.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every database must do alike with posts and roles; a subclass says which one. */
abstract class PostsCases {

    private static final LocalDate DAY = LocalDate.parse("2026-11-23");
    private static final Post CLERK =
            post("lan", "PETITION_CLERK", Optional.of("so-a"), List.of("đất đai", "chính sách"), Optional.empty());

    abstract TestDatabase database();

    @BeforeEach
    void empty() throws Exception {
        database().run("delete from post");
        database().run("delete from role_of_record");
        database().run("delete from journal_entry");
    }

    @Test
    void aPostIsReadAsItWasGiven() {
        Post head = post("an", "UNIT_HEAD", Optional.empty(), List.of(), Optional.of(DAY.plusDays(1)));
        store().add(CLERK, "admin");
        store().add(head, "admin");

        assertThat(store().of("lan")).containsExactly(CLERK);
        assertThat(store().all()).containsExactly(head, CLERK);
        assertThat(store().of("nobody")).isEmpty();
    }

    @Test
    void anEndIsKeptAndToldInTheJournalWithWhoGaveIt() throws Exception {
        store().add(CLERK, "admin");

        assertThat(store().end(CLERK.id(), DAY.plusDays(3), "chi")).isTrue();
        assertThat(store().end(UUID.randomUUID(), DAY, "chi")).isFalse();
        assertThat(store().of("lan")).singleElement().satisfies(post -> assertThat(post.to())
                .contains(DAY.plusDays(3)));
        assertThat(database().texts("select detail from journal_entry where actor = 'admin'"))
                .containsExactly("lan: PETITION_CLERK tại so-a; lĩnh vực đất đai, chính sách; từ 23/11/2026");
        assertThat(database().texts("select detail from journal_entry where actor = 'chi'"))
                .singleElement()
                .asString()
                .endsWith("; kết thúc từ 26/11/2026");
    }

    @Test
    void rolesAreKeptAndReplaced() {
        RoleOfRecord wide = role("HEAD", new RoleRight(Right.PETITION_READ, Scope.SUBTREE, true));
        RoleOfRecord narrow = role("HEAD", new RoleRight(Right.PETITION_READ, Scope.UNIT, false));
        RoleOfRecord other = role("AUDITOR", new RoleRight(Right.JOURNAL_READ, Scope.INSTALLATION, false));
        store().keep(List.of(wide));
        store().keep(List.of(narrow, other));

        assertThat(store().roles()).containsExactly(other, narrow);

        store().keep(List.of(narrow));
        assertThat(store().roles()).containsExactly(narrow);
    }

    @Test
    void aRightThatThisReleaseDoesNotKnowGivesNothing() throws Exception {
        database()
                .run(
                        "insert into role_of_record (code, label, rights, pack) values ('X', 'X', ?, 'vn')",
                        "petition.fly installation\npetition.read nowhere\nvisit.read unit");

        assertThat(store().roles()).containsExactly(role("X", new RoleRight(Right.VISIT_READ, Scope.UNIT, false)));
    }

    private static RoleOfRecord role(String key, RoleRight right) {
        return new RoleOfRecord(key, key, List.of(right), "vn");
    }

    private static Post post(
            String account, String role, Optional<String> unit, List<String> fields, Optional<LocalDate> to) {
        return new Post(UUID.randomUUID(), account, role, unit, fields, DAY, to);
    }

    private PostStore store() {
        return new JdbcPosts(
                database().source(), new Origins(), Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.UTC));
    }
}
