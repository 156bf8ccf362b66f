/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rights.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dangvan.access.rights.Gate.Desk;
import org.dangvan.access.rights.Post;
import org.dangvan.access.rights.Posts;
import org.dangvan.base.rights.Marked;
import org.dangvan.base.rights.Reach;
import org.dangvan.base.rights.Reach.Clause;
import org.dangvan.base.rights.Right;
import org.dangvan.base.rights.Scope;
import org.dangvan.pack.access.Grant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostGateTest {

    private final Office office = new Office();

    PostGateTest() {
        office.pack(
                "vn",
                Map.of(
                        "CLERK",
                        List.of(
                                new Grant(Right.PETITION_READ, Scope.UNIT, true),
                                new Grant(Right.PETITION_REGISTER, Scope.INSTALLATION, false)),
                        "HEAD",
                        List.of(new Grant(Right.PETITION_READ, Scope.SUBTREE, false)),
                        "VERIFIER",
                        List.of(new Grant(Right.PETITION_READ, Scope.ASSIGNED, true)),
                        "CHAIR",
                        List.of(new Grant(Right.PETITION_READ, Scope.INSTALLATION, true)),
                        "ADMINISTRATOR",
                        List.of(new Grant(Right.ACCOUNT_MANAGE, Scope.INSTALLATION, false))));
    }

    @Test
    void whoHasNoPostMayDoNothing() {
        for (Right right : Right.values()) {
            assertThat(office.gate.reach("lan", right)).isEqualTo(Reach.none());
            assertThat(office.gate.reach("nobody", right)).isEqualTo(Reach.none());
        }
        assertThat(office.gate.desk("lan", Right.PETITION_REGISTER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CLERK, a,  'a',              true",
        "HEAD,  a,  'a a1 a11 a2 old', false",
        "HEAD,  a1, 'a1 a11',         false",
        "HEAD,  b,  'b',              false"
    })
    void aPostReachesItsAgencyOrAllBelowIt(String role, String unit, String units, boolean sealed) {
        office.post("lan", role, unit);

        assertThat(office.gate.reach("lan", Right.PETITION_READ).clauses())
                .containsExactly(
                        new Clause(Optional.of(Set.of(units.split(" "))), Optional.empty(), Optional.empty(), sealed));
        assertThat(office.gate.may("lan", Right.PETITION_HANDLE)).isFalse();
    }

    @Test
    void aPostAtTheInstallationItselfReachesEveryAgency() {
        office.post("lan", "HEAD", "");
        office.post("an", "CHAIR", "b");

        assertThat(office.gate.reach("lan", Right.PETITION_READ).clauses())
                .containsExactly(new Clause(Optional.empty(), Optional.empty(), Optional.empty(), false));
        assertThat(office.gate.reach("an", Right.PETITION_READ).isWhole()).isTrue();
    }

    @Test
    void aPostMayBeLimitedToFieldsOfWorkAndARoleToWhatIsGivenToTheAccount() {
        office.post("lan", "CLERK", "a", "đất đai");
        office.post("lan", "VERIFIER", "b");
        Reach reach = office.gate.reach("lan", Right.PETITION_READ);

        assertThat(reach.covers(record("a", "đất đai", "", true))).isTrue();
        assertThat(reach.covers(record("a", "khác", "", true))).isFalse();
        assertThat(reach.covers(record("a", "", "", true))).isFalse();
        assertThat(reach.covers(record("c", "khác", "lan", true))).isTrue();
        assertThat(reach.covers(record("c", "khác", "an", true))).isFalse();
        assertThat(reach.covers(new Marked(
                        Optional.of("c"), Optional.of("a"), Optional.of("đất đai"), Optional.empty(), false)))
                .describedAs("taken in by the agency of the post")
                .isTrue();
    }

    @Test
    void postsAddUpAndWhatIsIncludedIsAskedOnce() {
        office.post("lan", "HEAD", "a");
        office.post("lan", "HEAD", "b");
        office.post("lan", "CLERK", "a1");

        assertThat(office.gate.reach("lan", Right.PETITION_READ).clauses())
                .containsExactlyInAnyOrder(
                        new Clause(
                                Optional.of(Set.of("a", "a1", "a11", "a2", "old", "b")),
                                Optional.empty(),
                                Optional.empty(),
                                false),
                        new Clause(Optional.of(Set.of("a1")), Optional.empty(), Optional.empty(), true));
        office.post("an", "CHAIR", "");
        office.post("an", "CLERK", "a");
        assertThat(office.gate.reach("an", Right.PETITION_READ).clauses()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"-5, 1, true", "0, 1, true", "1, 2, false", "-5, 0, false", "-5, -1, false", "-5, , true"})
    void aPostHoldsFromItsFirstDayToTheDayBeforeItsEnd(int from, Integer to, boolean held) {
        office.posts.add(new Post(
                UUID.randomUUID(),
                "lan",
                "CHAIR",
                Optional.empty(),
                List.of(),
                Office.TODAY.plusDays(from),
                Optional.ofNullable(to).map(Office.TODAY::plusDays)));

        assertThat(office.gate.may("lan", Right.PETITION_READ)).isEqualTo(held);
    }

    @Test
    void theDayTurnsAtMidnightInVietNam() {
        office.posts.add(new Post(
                UUID.randomUUID(),
                "lan",
                "CHAIR",
                Optional.empty(),
                List.of(),
                Office.TODAY,
                Optional.of(Office.TODAY.plusDays(1))));
        office.now = office.now.plus(Duration.ofHours(15)).minusMillis(1);
        assertThat(office.gate.may("lan", Right.PETITION_READ)).isTrue();

        office.now = office.now.plusMillis(1);

        assertThat(office.gate.may("lan", Right.PETITION_READ)).isFalse();
    }

    @Test
    void aPostAtAnAgencyThatEndedGivesNothingButItsRecordsBelongToWhoIsAboveIt() {
        office.post("lan", "HEAD", "old");
        office.post("an", "HEAD", "a");

        assertThat(office.gate.may("lan", Right.PETITION_READ)).isFalse();
        assertThat(office.gate.reach("an", Right.PETITION_READ).covers(record("old", "", "", false)))
                .isTrue();
    }

    @Test
    void aLockedAccountHasNothingAfterFiveSecondsWhateverTheClockDoes() {
        office.post("lan", "CHAIR", "");
        assertThat(office.gate.may("lan", Right.PETITION_READ)).isTrue();
        office.account("lan", false, true);
        office.now = office.now.minusSeconds(60);

        assertThat(office.gate.may("lan", Right.PETITION_READ)).isFalse();
    }

    @Test
    void anAdministratorManagesAccountsAndSeesNoRecords() {
        assertThat(office.gate.may("admin", Right.ACCOUNT_MANAGE)).isTrue();
        assertThat(office.gate.may("admin", Right.PETITION_READ)).isFalse();
        assertThat(office.gate.may("lan", Right.ACCOUNT_MANAGE)).isFalse();
    }

    @Test
    void aRoleStaysAsItsPackSaidItLastWhileThePackIsAway() {
        office.post("lan", "CLERK", "a");
        office.pack("vn-mau", Map.of("CLERK", List.of(new Grant(Right.PETITION_READ, Scope.ASSIGNED, false))));
        Reach narrow = office.gate.reach("lan", Right.PETITION_READ);
        assertThat(narrow.clauses()).singleElement().satisfies(clause -> assertThat(clause.assignee())
                .contains("lan"));

        Office later = new Office();
        later.kept = office.kept;
        later.post("lan", "CLERK", "a");
        assertThat(later.gate.reach("lan", Right.PETITION_READ))
                .describedAs("no pack is here")
                .isEqualTo(narrow);

        later = new Office();
        later.kept = office.kept;
        later.post("lan", "CLERK", "a");
        later.pack("vn", Map.of("CLERK", List.of(new Grant(Right.PETITION_READ, Scope.INSTALLATION, true))));
        assertThat(later.gate.reach("lan", Right.PETITION_READ))
                .describedAs("the national pack is here, the province's is still to come")
                .isEqualTo(narrow);
    }

    @Test
    void papersAreTakenAtTheAgencyOfThePost() {
        office.post("lan", "CLERK", "b");
        office.post("lan", "CLERK", "a1");
        office.post("an", "CLERK", "");

        assertThat(office.gate.desk("lan", Right.PETITION_REGISTER)).contains(new Desk(Optional.of("a1")));
        assertThat(office.gate.desk("an", Right.PETITION_REGISTER)).contains(new Desk(Optional.empty()));
        assertThat(office.gate.desk("lan", Right.VISIT_REGISTER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ghost, CLERK, a,   '',         '',         account",
        "lan,   CLERC, a,   '',         '',         role",
        "lan,   CLERK, z,   '',         '',         unit",
        "lan,   CLERK, old, '',         '',         unit",
        "lan,   CLERK, a,   '',         2026-11-23, to",
        "lan,   CLERK, a,   2026-11-25, 2026-11-24, to"
    })
    void aPostThatMakesNoSenseIsNotGiven(
            String account, String role, String unit, String from, String to, String field) {
        Posts.Outcome outcome = office.gate.give(
                new Posts.Wanted(account, role, Optional.of(unit), List.of(), day(from), day(to)), "admin");

        assertThat(outcome).isInstanceOfSatisfying(Posts.NotDone.class, flaw -> assertThat(flaw.field())
                .isEqualTo(field));
        assertThat(office.posts).isEmpty();
    }

    @Test
    void aPostHoldsAtOnceAndNoLongerOnceItIsEnded() {
        assertThat(office.gate.may("lan", Right.PETITION_READ)).isFalse();
        Posts.Outcome given = office.gate.give(
                new Posts.Wanted("lan", "CLERK", Optional.of("a"), List.of(), Optional.empty(), Optional.empty()),
                "admin");
        assertThat(office.gate.may("lan", Right.PETITION_READ)).isTrue();

        UUID id = ((Posts.Done) given).post().id();
        assertThat(office.gate.end(id, Optional.of(Office.TODAY.minusDays(1)), "admin"))
                .isInstanceOf(Posts.NotDone.class);
        assertThat(office.gate.end(UUID.randomUUID(), Optional.empty(), "admin"))
                .isInstanceOf(Posts.NotDone.class);
        assertThat(office.gate.end(id, Optional.empty(), "admin")).isInstanceOf(Posts.Done.class);

        assertThat(office.gate.may("lan", Right.PETITION_READ)).isFalse();
    }

    @Test
    void theFirstAccountGetsPostsOnceAndOnlyWhereNobodyHasAny() {
        FirstPosts.give(office, "CHAIR, CLERK", office);
        FirstPosts.give(office, "HEAD", office);

        assertThat(office.posts)
                .extracting(Post::account, Post::role)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("admin", "CHAIR"),
                        org.assertj.core.groups.Tuple.tuple("admin", "CLERK"));
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private static Marked record(String unit, String field, String assignee, boolean sealed) {
        return new Marked(
                Optional.of(unit),
                Optional.empty(),
                Optional.of(field).filter(any -> !any.isEmpty()),
                Optional.of(assignee).filter(any -> !any.isEmpty()),
                sealed);
    }
}
