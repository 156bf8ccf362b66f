/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.dangvan.pages.view.Language;
import org.dangvan.pages.view.Messages;
import org.dangvan.pages.view.Shelf;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final LocalDate DUE = LocalDate.of(2020, 2, 10);

    @Test
    void anOpenPetitionCountsDownAndThenUp() {
        assertThat(open(DUE.minusDays(9))).isEqualTo(new Standing("open", "Còn 9 ngày"));
        assertThat(open(DUE.minusDays(2))).isEqualTo(new Standing("soon", "Còn 2 ngày"));
        assertThat(open(DUE)).isEqualTo(new Standing("soon", "Hết hạn hôm nay"));
        assertThat(open(DUE.plusDays(1))).isEqualTo(new Standing("late", "Quá hạn 1 ngày"));
    }

    @Test
    void aHandledOneWasInTimeOrLate() {
        assertThat(of(DUE, DUE.plusDays(9))).isEqualTo(new Standing("met", "Đã xử lý đúng hạn"));
        assertThat(of(DUE.plusDays(4), DUE.plusDays(9))).isEqualTo(new Standing("met-late", "Đã xử lý, trễ 4 ngày"));
    }

    @Test
    void whatWasHandledLaterWasStillOpenOnTheDayAskedFor() {
        assertThat(of(DUE.plusDays(4), DUE.plusDays(3))).isEqualTo(new Standing("late", "Quá hạn 3 ngày"));
    }

    @Test
    void withoutARuleThereIsNoDueDay() {
        assertThat(Standing.of(
                                Optional.empty(),
                                Optional.empty(),
                                DUE,
                                new Messages(Language.VI, Shelf.of(StandingTest.class)))
                        .text())
                .isEqualTo("Chưa có hạn");
    }

    private static Standing open(LocalDate asOf) {
        return Standing.of(
                Optional.of(DUE), Optional.empty(), asOf, new Messages(Language.VI, Shelf.of(StandingTest.class)));
    }

    private static Standing of(LocalDate handled, LocalDate asOf) {
        return Standing.of(
                Optional.of(DUE), Optional.of(handled), asOf, new Messages(Language.VI, Shelf.of(StandingTest.class)));
    }
}
