/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dangvan.pack.law.Fact;
import org.dangvan.pack.law.Guard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardsTest {

    private final Guards guards = new Guards();

    @Test
    void aGuardIsReadAndSaidInVietnamese() {
        assertThat(guards.read("remote and (complex or people >= 5)"))
                .isEqualTo(new Guards.Good(new Guard(
                        "remote and (complex or people >= 5)",
                        "vùng sâu, vùng xa, đi lại khó khăn và (phức tạp hoặc số người từ 5)")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "remote and complex        | false",
                "remote or complex         | true",
                "not remote                | false",
                "people > 10               | true",
                "people >= 12 and people < 13 | true",
                "people == 11 or not (remote and people == 12) | false",
                "true                      | true"
            })
    void aGuardAnswersFromWhatIsKnown(String expression, boolean holds) {
        Map<Fact, Long> known = Map.of(Fact.REMOTE, 1L, Fact.PEOPLE, 12L);

        assertThat(guards.holds(((Guards.Good) guards.read(expression)).guard(), known))
                .isEqualTo(holds);
    }

    @Test
    void whatIsNotKnownDoesNotHold() {
        assertThat(guards.holds(((Guards.Good) guards.read("remote or people > 0")).guard(), Map.of()))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "''.class.forName('java.lang.Runtime')",
                "remote.getClass()",
                "new('java.io.File', 'x')",
                "while (true) {}",
                "for (x : 1..9) { x }",
                "remote = true",
                "people++",
                "x = function() { true }",
                "() -> true",
                "'a' =~ '(a+)+b'",
                "size(people)",
                "empty(remote)",
                "#pragma jexl.options",
                "`${remote}`",
                "{ 'a' : 1 }",
                "[1, 2]",
                "1..999999999 == 2",
                "remote; complex",
                "remote ? complex : remote",
                "remote ?? complex",
                "System",
                "people ** 9",
                "complexx",
                "REMOTE",
                "xa xôi"
            })
    void nothingButTheVocabularyIsRead(String expression) {
        assertThat(guards.read(expression)).isInstanceOfSatisfying(Guards.Bad.class, bad -> assertThat(bad.unknown())
                .isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "remote and",
                "and",
                "people",
                "5",
                "remote == 5",
                "people and remote",
                "(remote",
                "remote)",
                "5 5",
                "remote complex",
                "((((((remote))))))",
                "not",
                "people > remote"
            })
    void whatIsNoConditionIsNotRead(String expression) {
        assertThat(guards.read(expression)).isInstanceOf(Guards.Bad.class);
    }

    @Test
    void aLongGuardIsNotRead() {
        String longest = "remote" + " or remote".repeat(20);

        assertThat(longest.length()).isGreaterThan(Guards.LENGTH);
        assertThat(guards.read(longest)).isEqualTo(new Guards.Bad(Optional.empty()));
    }

    @Property
    void whateverIsWrittenIsReadOrRefusedAndWhatIsReadAnswers(@ForAll("expressions") String expression) {
        if (guards.read(expression) instanceof Guards.Good good) {
            for (long value : new long[] {0, 1, 5}) {
                guards.holds(good.guard(), Map.of(Fact.REMOTE, Math.min(value, 1), Fact.PEOPLE, value));
            }
            assertThat(guards.read(good.guard().expression())).isEqualTo(good);
        }
    }

    @Provide
    Arbitrary<String> expressions() {
        Arbitrary<String> words = Arbitraries.of(List.of(
                "remote", "complex", "people", "and", "or", "not", "(", ")", "5", "==", ">=", "<", "true", "x", "."));
        return words.list().ofMaxSize(25).map(list -> String.join(" ", list));
    }
}
