/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dangvan.pages.view.Language;
import org.dangvan.pages.view.Messages;
import org.dangvan.pages.view.Shelf;
import org.junit.jupiter.api.Test;

class HalfYearTest {

    @Test
    void juneBelongsToTheFirstHalfAndJulyToTheSecond() {
        HalfYear first = HalfYear.of(LocalDate.of(2020, 6, 30));
        HalfYear second = HalfYear.of(LocalDate.of(2020, 7, 1));

        assertThat(first.from()).isEqualTo("2020-01-01");
        assertThat(first.to()).isEqualTo("2020-06-30");
        assertThat(second.from()).isEqualTo("2020-07-01");
        assertThat(second.to()).isEqualTo("2020-12-31");
        assertThat(second.previous()).isEqualTo(first);
        assertThat(first.previous().label(new Messages(Language.VI, Shelf.of(HalfYearTest.class))))
                .isEqualTo("6 tháng cuối năm 2019");
    }
}
