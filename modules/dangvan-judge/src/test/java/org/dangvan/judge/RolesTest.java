/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dangvan.judge.LawOfPacksTest.SETTLEMENT;
import static org.dangvan.judge.LawOfPacksTest.lay;
import static org.dangvan.judge.LawOfPacksTest.national;

import java.util.List;
import java.util.Optional;
import org.dangvan.base.Confirmation;
import org.dangvan.base.rights.Right;
import org.dangvan.base.rights.Scope;
import org.dangvan.judge.content.Judgement;
import org.dangvan.pack.Finding;
import org.dangvan.pack.access.Grant;
import org.dangvan.pack.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What roles a pack may bring, and what a lower layer may not do with those above it. */
class RolesTest {

    private static final String NATIONAL =
            """
            most:
              - { rights: [petition.read], scope: subtree }
              - { rights: [report.read] }
            roles:
              - key: CLERK
                label: { vi: Người xử lý đơn }
                grants:
                  - { rights: [petition.read, petition.handle], scope: unit, sealed: yes }
                source: { instrument: 42/2013/QH13, provision: Điều 8 }
                status: unconfirmed
              - key: HEAD
                label: { vi: Thủ trưởng }
                includes: [CLERK]
                grants:
                  - { rights: [report.read] }
            """;

    @Test
    void aRoleHasItsOwnRightsAndThoseOfTheRolesItIncludes() {
        var roles = lay(withRoles(NATIONAL)).layers().roles();

        Role head = Optional.ofNullable(roles.byKey().get("HEAD")).orElseThrow();
        assertThat(head.grants())
                .containsExactlyInAnyOrder(
                        new Grant(Right.REPORT_READ, Scope.INSTALLATION, false),
                        new Grant(Right.PETITION_READ, Scope.UNIT, true),
                        new Grant(Right.PETITION_HANDLE, Scope.UNIT, true));
        Role clerk = Optional.ofNullable(roles.byKey().get("CLERK")).orElseThrow();
        assertThat(clerk.label()).isEqualTo("Người xử lý đơn");
        assertThat(clerk.confirmation()).isEqualTo(Confirmation.UNCONFIRMED);
        assertThat(clerk.source()).isPresent();
        assertThat(roles.most()).hasSize(2);
    }

    @Test
    void whatNobodyHasComparedIsListed() {
        assertThat(((Judgement.Good) judged(withRoles(NATIONAL))).content().unconfirmed())
                .extracting(open -> open.key())
                .contains("role CLERK")
                .doesNotContain("role HEAD");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "includes: [CLERK] | includes: [HEAD]    | cyclic-role",
                "includes: [CLERK] | includes: [CLERC]   | unknown-role",
                "key: HEAD         | key: Head           | bad-id",
                "key: HEAD         | key: CLERK          | duplicate-role",
                "scope: unit,      | ''                  | right-scope",
                "scope: unit       | scope: everywhere   | unknown-word",
                "[report.read] }   | [report.fly] }      | unknown-word",
                "[report.read] }   | [report.read], sealed: yes } | right-scope",
                "[report.read] }   | [report.read], scope: unit } | right-scope"
            })
    void aRoleThatMakesNoSenseIsRefused(String good, String bad, String code) {
        PackText pack = withRoles(NATIONAL.replace(good, bad));
        List<Finding> found = judged(pack) instanceof Judgement.Refused refused
                ? refused.findings()
                : lay(pack).findings();

        assertThat(found).extracting(Finding::code).contains(code);
        assertThat(found.get(0).origin().file()).isEqualTo("roles.yaml");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CLERK | petition.read    | unit         | yes | ''",
                "CLERK | petition.read    | assigned     | no  | ''",
                "CLERK | petition.read    | subtree      | no  | floor-right",
                "CLERK | petition.assign  | unit         | no  | floor-right",
                "LOCAL | petition.read    | subtree      | no  | ''",
                "LOCAL | petition.read    | unit         | yes | floor-right",
                "LOCAL | petition.read    | installation | no  | floor-right",
                "LOCAL | petition.handle  | assigned     | no  | floor-right",
                "LOCAL | identity.approve | assigned     | no  | floor-right"
            })
    void aLowerPackOnlyNarrowsARoleAboveItAndGivesItsOwnAtMostWhatItMay(
            String key, String right, String scope, String sealed, String code) {
        String own =
                """
                roles:
                  - key: %s
                    label: { vi: Vai trò của tỉnh }
                    grants:
                      - { rights: [%s], scope: %s, sealed: %s }
                """
                        .formatted(key, right, scope, sealed);

        assertThat(lay(withRoles(NATIONAL), PackText.province("vn-mau").with("roles.yaml", own))
                        .findings())
                .extracting(Finding::code)
                .containsExactlyElementsOf(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void aLowerPackDoesNotGetAroundTheFloorByIncludingARole() {
        String own =
                """
                roles:
                  - key: LOCAL
                    label: { vi: Vai trò của tỉnh }
                    includes: [CLERK]
                """;

        assertThat(lay(withRoles(NATIONAL), PackText.province("vn-mau").with("roles.yaml", own))
                        .findings())
                .extracting(Finding::message)
                .hasSize(2)
                .allMatch(
                        message -> message.contains("trên hồ sơ được giữ kín") && message.contains("gói vn cho phép"));
    }

    @Test
    void onlyTheNationalPackSaysWhatLowerPacksMayGive() {
        String own =
                """
                most:
                  - { rights: [identity.approve], scope: installation, sealed: yes }
                roles: []
                """;

        Layering.Laid laid =
                lay(withRoles(NATIONAL), PackText.province("vn-mau").with("roles.yaml", own));

        assertThat(laid.findings()).extracting(Finding::code).containsExactly("floor-right");
        assertThat(laid.layers().roles().most()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"so-a, ''", "phong-b, cyclic-unit", "so-x, unknown-unit"})
    void anAgencyStandsBelowOneThatIsKnownAndNeverBelowItself(String parent, String code) {
        String units =
                """
                units:
                  - { code: so-a, name: Sở A, level: department }
                  - { code: phong-b, name: Phòng B, level: other, parent: %s }
                """
                        .formatted(parent);

        assertThat(lay(national(SETTLEMENT).with("units.yaml", units)).findings())
                .extracting(Finding::code)
                .containsExactlyElementsOf(code.isEmpty() ? List.of() : List.of(code));
    }

    private static Judgement judged(PackText pack) {
        return new PackJudge().judge("vn", pack);
    }

    private static PackText withRoles(String roles) {
        return national(SETTLEMENT).with("roles.yaml", roles);
    }
}
