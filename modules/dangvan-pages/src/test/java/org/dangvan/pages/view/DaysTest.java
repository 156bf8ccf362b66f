/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    @ParameterizedTest
    @CsvSource({
        "30/06/2020, 2020-06-30",
        "1/2/2020, 2020-02-01",
        "29-2-2020, 2020-02-29",
        "05.03.2021, 2021-03-05",
        "2020-06-30, 2020-06-30",
        "' 30/06/2020 ', 2020-06-30"
    })
    void daysAreReadDayFirst(String typed, LocalDate day) {
        assertThat(Days.parse(typed)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "31/04/2020", "29/02/2021", "13/13/2020", "1/2/20", "hôm nay", "1/1/0001", "30/06/2020x"})
    void whatIsNoDayIsNone(String typed) {
        assertThat(Days.parse(typed)).isEmpty();
    }

    @Test
    void aFieldKeepsWhatWasTypedAndSaysWhatIsWrong() {
        Field field = Field.day("from", "Từ ngày", Optional.of("31/04/2020"), "Không có ngày này.");

        assertThat(field.text()).isEqualTo("31/04/2020");
        assertThat(field.error()).contains("Không có ngày này.");
        assertThat(field.asDay()).isEmpty();
    }

    @Test
    void aGoodDayComesBackAsOfficersWriteIt() {
        assertThat(Field.day("from", "Từ ngày", Optional.of("2020-06-01"), "").text())
                .isEqualTo("01/06/2020");
    }
}
