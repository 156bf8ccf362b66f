/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void aShareIsPrintedWithTwoDecimalsAndAComma() {
        assertThat(new Percentage(772, 805).text()).isEqualTo("95,90%");
        assertThat(new Percentage(22, 37).text()).isEqualTo("59,46%");
        assertThat(new Percentage(1, 8).text()).isEqualTo("12,50%");
        assertThat(new Percentage(0, 0).text()).isEqualTo("–");
        assertThat(new Percentage(0, 0).value()).isEmpty();
        assertThatThrownBy(() -> new Percentage(2, 1)).hasMessage("part 2 of whole 1");
    }

    @Test
    void aPeriodHoldsItsFirstDayAndNotItsEnd() {
        Period year =
                new Period(Optional.of(LocalDate.parse("2020-01-01")), Optional.of(LocalDate.parse("2021-01-01")));

        assertThat(year.contains(LocalDate.parse("2020-01-01"))).isTrue();
        assertThat(year.contains(LocalDate.parse("2020-12-31"))).isTrue();
        assertThat(year.contains(LocalDate.parse("2021-01-01"))).isFalse();
        assertThat(new Period(Optional.empty(), Optional.empty()).contains(LocalDate.MIN))
                .isTrue();
        assertThatThrownBy(() -> new Period(year.to(), year.from())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theDayIsThatOfVietNamAlsoLateInTheEveningOfGreenwich() {
        Clock evening = Clock.fixed(Instant.parse("2026-11-22T17:30:00Z"), ZoneOffset.UTC);

        assertThat(LegalDay.today(evening)).isEqualTo("2026-11-23");
        assertThat(LegalDay.print(LocalDate.parse("2026-11-23"))).isEqualTo("23/11/2026");
    }

    @Test
    void idsAreOfVersionSevenAndIncrease() {
        RecordIds ids = new RecordIds(Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC));

        UUID before = ids.next();
        for (int count = 0; count < 10_000; count++) {
            UUID id = ids.next();
            assertThat(id.toString()).isGreaterThan(before.toString());
            before = id;
        }
        assertThat(before.version()).isEqualTo(7);
        assertThat(before.variant()).isEqualTo(2);
    }

    @Test
    void spellingsOfTheSameWordsMeet() {
        assertThat(Vietnamese.key("  Uỷ  ban\u00a0NHÂN dân ")).isEqualTo("ủy ban nhân dân");
        assertThat(Vietnamese.key("Định Hoá")).isEqualTo(Vietnamese.key("Định Hóa"));
        assertThat(Vietnamese.key("Hoàng")).isEqualTo("hoàng");
        assertThat(Vietnamese.key("Quý")).isEqualTo("quý");
        assertThat(Vietnamese.key("Hu\u0300ng")).isEqualTo("hùng").isNotEqualTo(Vietnamese.key("Hung"));
        assertThat(Vietnamese.clean("a\u200bb\n c")).isEqualTo("ab c");
    }

    @Test
    void capitalsAreSeen() {
        assertThat(Vietnamese.isAllCapitals("ĐỖ VĂN NGA")).isTrue();
        assertThat(Vietnamese.isAllCapitals("Đỗ Văn Nga")).isFalse();
        assertThat(Vietnamese.isAllCapitals("123")).isFalse();
    }
}
