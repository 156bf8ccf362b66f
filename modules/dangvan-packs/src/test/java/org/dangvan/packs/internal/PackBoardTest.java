/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.packs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dangvan.judge.PackText;
import org.dangvan.judge.content.Example;
import org.dangvan.judge.content.ExampleRunner;
import org.dangvan.pack.Finding;
import org.dangvan.pack.Layers;
import org.dangvan.pack.Origin;
import org.dangvan.pack.law.LawValue;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Version;

class PackBoardTest {

    private static final Version ONE = new Version("1.0.0.SNAPSHOT");
    private static final Version TWO = new Version("2.0.0");
    private static final ExampleRunner ALL_RIGHT = (examples, layers) -> List.of();

    private final PackBoard board = new PackBoard("vn-mau", ALL_RIGHT);

    @Test
    void nothingIsInForceBeforeAPackComes() {
        assertThat(board.layers()).isEqualTo(Layers.none());
        assertThat(board.states()).isEmpty();
        assertThat(board.isReady()).isFalse();
    }

    @Test
    void packsAreInForceInWhateverOrderTheyCome() {
        board.came(2, "vn-mau", ONE, PackText.province("vn-mau"));
        assertThat(told()).containsExactly("vn-mau 1.0.0 IDLE");
        assertThat(board.isReady()).isFalse();

        board.came(1, "vn", ONE, PackText.national());

        assertThat(board.layers().chainText()).isEqualTo("vn 1.0.0, vn-mau 1.0.0");
        assertThat(told()).containsExactly("vn 1.0.0 ACTIVE", "vn-mau 1.0.0 ACTIVE");
        assertThat(board.isReady()).isTrue();
    }

    @Test
    void aPackOfAnotherProvinceIsIdleAndCanBeJudgedStill() {
        board.came(1, "vn", ONE, PackText.national());
        board.came(2, "vn-khac", ONE, PackText.province("vn-khac"));
        board.came(
                3,
                "vn-xau",
                ONE,
                PackText.province("vn-xau").with("regulations/a.yaml", PackText.rule("11 working days")));

        assertThat(told()).containsExactly("vn 1.0.0 ACTIVE", "vn-khac 1.0.0 IDLE", "vn-xau 1.0.0 REFUSED");
        assertThat(board.layers().chainText()).isEqualTo("vn 1.0.0");
        assertThat(board.isReady()).isTrue();
    }

    @Test
    void aRefusedUpdateLeavesTheVersionBeforeInForceAndTellsBoth() {
        board.came(1, "vn", ONE, PackText.national());
        board.came(
                2,
                "vn-mau",
                ONE,
                PackText.province("vn-mau").with("regulations/a.yaml", PackText.rule("7 working days")));

        board.came(
                2,
                "vn-mau",
                TWO,
                PackText.province("vn-mau").with("regulations/a.yaml", PackText.rule("11 working days")));

        assertThat(told()).containsExactly("vn 1.0.0 ACTIVE", "vn-mau 1.0.0 ACTIVE", "vn-mau 2.0.0 REFUSED");
        assertThat(board.states().get(2).findings()).extracting(Finding::code).containsExactly("floor-longer");
        assertThat(term()).isEqualTo(7);

        board.came(
                2,
                "vn-mau",
                TWO,
                PackText.province("vn-mau").with("regulations/a.yaml", PackText.rule("6 working days")));

        assertThat(told()).containsExactly("vn 1.0.0 ACTIVE", "vn-mau 2.0.0 ACTIVE");
        assertThat(term()).isEqualTo(6);
    }

    @Test
    void aNewPackThatIsRefusedLeavesTheNextLayerInForce() {
        board.came(1, "vn", ONE, PackText.national());
        board.came(2, "vn-mau", ONE, new PackText().with("pack.yaml", "id: [\n"));

        assertThat(told()).containsExactly("vn 1.0.0 ACTIVE", "vn-mau 1.0.0 REFUSED");
        assertThat(board.states().get(1).title()).isEqualTo("vn-mau");
        assertThat(board.layers().chainText()).isEqualTo("vn 1.0.0");
    }

    @Test
    void aPackThatGoesIsRemovedAndTheNextLayerAnswers() {
        board.came(1, "vn", ONE, PackText.national());
        board.came(
                2,
                "vn-mau",
                ONE,
                PackText.province("vn-mau").with("regulations/a.yaml", PackText.rule("7 working days")));
        Layers before = board.layers();

        board.went(2);

        assertThat(told()).containsExactly("vn 1.0.0 ACTIVE", "vn-mau 1.0.0 REMOVED");
        assertThat(board.states().get(1).title()).isEqualTo("Tỉnh mẫu");
        assertThat(term()).isEqualTo(10);
        assertThat(before.chainText()).isEqualTo("vn 1.0.0, vn-mau 1.0.0");

        board.came(7, "vn-mau", ONE, PackText.province("vn-mau"));

        assertThat(told()).containsExactly("vn 1.0.0 ACTIVE", "vn-mau 1.0.0 ACTIVE");
    }

    @Test
    void aRemovedPackIsRememberedInItsLastVersionInForce() {
        board.came(1, "vn", ONE, PackText.national());
        board.came(1, "vn", TWO, new PackText());

        board.went(1);

        assertThat(told()).containsExactly("vn 1.0.0 REMOVED");
    }

    @Test
    void whenTheNationalPackGoesNothingStandsOnIt() {
        board.came(1, "vn", ONE, PackText.national());
        board.came(2, "vn-mau", ONE, PackText.province("vn-mau"));

        board.went(1);

        assertThat(told()).containsExactly("vn 1.0.0 REMOVED", "vn-mau 1.0.0 IDLE");
        assertThat(board.layers()).isEqualTo(Layers.none());
    }

    @Test
    void ofTwoBundlesWithOnePackTheHigherVersionWins() {
        board.came(1, "vn", TWO, PackText.national());
        board.came(2, "vn", ONE, PackText.national().with("regulations/petition.yaml", PackText.rule("3 days")));

        assertThat(told()).containsExactly("vn 2.0.0 ACTIVE", "vn 1.0.0 IDLE");
        assertThat(term()).isEqualTo(10);

        board.went(1);

        assertThat(told()).containsExactly("vn 1.0.0 ACTIVE");
        assertThat(term()).isEqualTo(3);
    }

    @Test
    void aPackWhoseExamplesComeOutOtherwiseIsRefused() {
        ExampleRunner strict = (examples, layers) -> examples.stream()
                .filter(example -> layers.regulations().get(example.regulation()) == null)
                .map(example -> new Finding(example.origin(), "example", "Không có quy định."))
                .toList();
        PackBoard asked = new PackBoard("vn", strict);
        PackText pack = PackText.national()
                .with(
                        "examples/a.yaml",
                        """
                - { name: một, given: { start: 2020-06-16 }, ask: no.such-rule, expect: 2020-06-30, source: a }
                """);

        asked.came(1, "vn", ONE, pack);

        assertThat(asked.layers()).isEqualTo(Layers.none());
        assertThat(asked.states().get(0).findings())
                .extracting(Finding::text)
                .containsExactly("examples/a.yaml:1:3: Không có quy định.");
    }

    @Test
    void theExamplesOfAPackSeeItOverItsParentsOnly() {
        List<String> seen = new ArrayList<>();
        PackBoard asked = new PackBoard("vn-mau", (List<Example> examples, Layers layers) -> {
            seen.add(layers.chainText());
            return List.of();
        });

        asked.came(1, "vn", ONE, PackText.national());
        asked.came(2, "vn-mau", ONE, PackText.province("vn-mau"));

        assertThat(seen).endsWith("vn 1.0.0", "vn 1.0.0, vn-mau 1.0.0");
    }

    @Test
    void aStricterNationalPackOverWhichTheProvinceFallsIsRefusedAndWhatWasInForceStays() {
        board.came(1, "vn", ONE, PackText.national());
        board.came(2, "vn-mau", ONE, provinceWith("8 working days"));

        board.came(1, "vn", TWO, nationalWith("5 working days"));

        assertThat(told()).containsExactly("vn 1.0.0 ACTIVE", "vn 2.0.0 REFUSED", "vn-mau 1.0.0 ACTIVE");
        assertThat(term()).isEqualTo(8);
        assertThat(board.states().get(1).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("floor-longer");
            assertThat(finding.origin()).isEqualTo(new Origin("vn-mau", "regulations/a.yaml", 9, 7));
            assertThat(finding.message())
                    .startsWith("Gói vn-mau 1.0.0 đang có hiệu lực không đứng được trên bản này: ");
        });

        board.came(2, "vn-mau", TWO, provinceWith("4 working days"));

        assertThat(told()).containsExactly("vn 2.0.0 ACTIVE", "vn-mau 2.0.0 ACTIVE");
        assertThat(term()).isEqualTo(4);
    }

    @Test
    void twoNewerNationalPacksAreBothHeldBack() {
        board.came(1, "vn", ONE, PackText.national());
        board.came(2, "vn-mau", ONE, provinceWith("8 working days"));

        board.came(3, "vn", TWO, nationalWith("5 working days"));
        board.came(4, "vn", new Version("3.0.0"), nationalWith("6 working days"));

        assertThat(board.layers().chainText()).isEqualTo("vn 1.0.0, vn-mau 1.0.0");
        assertThat(told()).contains("vn 2.0.0 REFUSED", "vn 3.0.0 REFUSED");
    }

    @Test
    void aNationalPackThatWasHeldBackComesIntoForceWhenTheProvinceGoes() {
        board.came(1, "vn", ONE, PackText.national());
        board.came(2, "vn-mau", ONE, provinceWith("8 working days"));
        board.came(1, "vn", TWO, nationalWith("5 working days"));

        board.went(2);

        assertThat(told()).containsExactly("vn 2.0.0 ACTIVE", "vn-mau 1.0.0 REMOVED");
    }

    @Test
    void aNewVersionInBetweenIsTakenWhileAnotherIsHeldBack() {
        PackBoard ward = new PackBoard("vn-mau-phuong", ALL_RIGHT);
        ward.came(1, "vn", ONE, PackText.national());
        ward.came(2, "vn-mau", ONE, PackText.province("vn-mau"));
        ward.came(3, "vn-mau-phuong", ONE, wardWith("8 working days"));

        ward.came(1, "vn", TWO, nationalWith("5 working days"));
        ward.came(2, "vn-mau", TWO, PackText.province("vn-mau"));

        assertThat(ward.layers().chainText()).isEqualTo("vn 1.0.0, vn-mau 2.0.0, vn-mau-phuong 1.0.0");
    }

    @Test
    void anotherProvinceHoldsNothingBack() {
        board.came(1, "vn", ONE, PackText.national());
        board.came(2, "vn-khac", ONE, PackText.province("vn-khac").with("regulations/a.yaml", PackText.rule("8 days")));

        board.came(1, "vn", TWO, nationalWith("5 working days"));

        assertThat(told()).containsExactly("vn 2.0.0 ACTIVE", "vn-khac 1.0.0 REFUSED");
    }

    @Test
    void theNearestLayerAboveAMissingOneIsInForce() {
        PackBoard ward = new PackBoard("vn-mau-phuong", ALL_RIGHT);
        ward.came(1, "vn", ONE, PackText.national());
        ward.came(2, "vn-mau", ONE, PackText.province("vn-mau"));

        assertThat(ward.layers().chainText()).isEqualTo("vn 1.0.0, vn-mau 1.0.0");
        assertThat(ward.isReady()).isTrue();
    }

    @Test
    void unconfirmedValuesAreListedWithTheirPlace() {
        board.came(
                1,
                "vn",
                ONE,
                PackText.national()
                        .with(
                                "regulations/petition.yaml",
                                PackText.rule("10 working days").replace("} }", "}, status: unconfirmed }")));

        assertThat(board.states().get(0).unconfirmed()).singleElement().satisfies(open -> {
            assertThat(open.key()).isEqualTo("petition.processing from 2014-07-01");
            assertThat(open.origin()).isEqualTo(new Origin("vn", "regulations/petition.yaml", 9, 7));
        });
    }

    private static PackText nationalWith(String term) {
        return PackText.national().with("regulations/petition.yaml", PackText.rule(term));
    }

    private static PackText provinceWith(String term) {
        return PackText.province("vn-mau").with("regulations/a.yaml", PackText.rule(term));
    }

    private static PackText wardWith(String term) {
        return PackText.province("vn-mau-phuong")
                .with(
                        "pack.yaml",
                        """
                        id: vn-mau-phuong
                        title: Phường mẫu
                        locality: Phường mẫu
                        extends: vn-mau
                        format: 1
                        """)
                .with("regulations/a.yaml", PackText.rule(term));
    }

    private int term() {
        LawValue value = Optional.of(board.layers().regulations().get("petition.processing"))
                .map(rule -> rule.values().versions().get(0).value())
                .orElseThrow();
        return ((LawValue.Length) value).terms().get(0).amount();
    }

    private List<String> told() {
        return board.states().stream()
                .map(state -> state.version().text() + " " + state.state())
                .toList();
    }
}
