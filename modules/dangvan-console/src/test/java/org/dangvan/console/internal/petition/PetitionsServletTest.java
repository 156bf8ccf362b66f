/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Optional;
import org.dangvan.base.PetitionType;
import org.dangvan.casework.api.PetitionFilter;
import org.dangvan.pages.desk.Console;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PetitionsServletTest {

    private final SamplePetitions petitions = new SamplePetitions();
    private final Console console = new Console();

    @BeforeEach
    void open() throws Exception {
        console.add(new PetitionsServlet(console.desk(), petitions, new SampleDesk(), new OneAgency()), "/don/*")
                .open()
                .signIn();
    }

    @AfterEach
    void close() throws Exception {
        console.close();
    }

    @Test
    void theAddressIsTheFilter() throws Exception {
        HttpResponse<String> list =
                console.get("/don?type=COMPLAINT&unit=dt&state=OVERDUE&from=1/1/2020&to=2020-06-30&asOf=30/06/2020");

        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(petitions.asked)
                .containsExactly(new PetitionFilter(
                        Optional.empty(),
                        Optional.of(PetitionType.COMPLAINT),
                        Optional.of("dt"),
                        Optional.of(PetitionFilter.State.OVERDUE),
                        Optional.of(LocalDate.of(2020, 1, 1)),
                        Optional.of(LocalDate.of(2020, 6, 30)),
                        LocalDate.of(2020, 6, 30)));
        assertThat(list.body())
                .contains("Nguyễn Văn &lt;An&gt;", "Quá hạn 141 ngày", "value=\"01/01/2020\"", "Bồi thường &lt;đất&gt;")
                .contains("asOf=2020-06-30&amp;after=mark%2F2\">Trang sau");
    }

    @Test
    void wordsAreLookedForAndCountedUpToAThousand() throws Exception {
        petitions.count = 1001;
        HttpResponse<String> list = console.get("/don?q=dat+dai&state=OPEN");

        assertThat(petitions.asked).singleElement().satisfies(filter -> {
            assertThat(filter.text()).contains("dat dai");
            assertThat(filter.state()).contains(PetitionFilter.State.OPEN);
        });
        assertThat(list.body())
                .contains("<b>1.000+ đơn</b>", "value=\"dat dai\"", "q=dat%20dai&amp;state=OPEN", "có thể bỏ dấu");
        petitions.count = 3;
        assertThat(console.get("/don?q=dat").body()).contains("<b>3 đơn</b>");
        assertThat(console.get("/don").body()).doesNotContain(" đơn</b>");
        assertThat(console.get("/don?q=" + "a".repeat(201)).statusCode()).isEqualTo(422);
    }

    @Test
    void aDayThatDoesNotExistComesBackAtItsField() throws Exception {
        HttpResponse<String> list = console.get("/don?from=31/04/2020");

        assertThat(list.statusCode()).isEqualTo(422);
        assertThat(list.body()).contains("value=\"31/04/2020\"", "id=\"e-from\">Không có ngày này.");
        assertThat(petitions.asked).isEmpty();
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsToldAtItsEnd() throws Exception {
        HttpResponse<String> list = console.get("/don?from=2/4/2020&to=1/4/2020");

        assertThat(list.statusCode()).isEqualTo(422);
        assertThat(list.body()).contains("id=\"e-to\">Ngày cuối đứng trước ngày đầu.");
    }

    @Test
    void unknownChoicesAndMarksAreRefusedInWords() throws Exception {
        assertThat(console.get("/don?type=LETTER").statusCode()).isEqualTo(422);
        assertThat(console.get("/don?unit=nowhere").statusCode()).isEqualTo(422);
        assertThat(console.get("/don?after=no-mark").body()).contains("không còn dùng được");
    }

    @Test
    void aPetitionTellsWhyItsDueDayIsThatDay() throws Exception {
        HttpResponse<String> page = console.get("/don/" + SamplePetitions.ID);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Vì sao là ngày này", "thứ Hai, 20/01/2020", "10 ngày làm việc", "chưa xác nhận")
                .contains(
                        "thứ Năm, 23/01/2020 đến thứ Sáu, 24/01/2020 (2 ngày)", "Tết Nguyên đán", "Bỏ qua 3 ngày nghỉ")
                .contains("Điều 28 khoản 1, 42/2013/QH13", "10/02/2020", "vn 0.1.0, vn-thai-nguyen 0.1.0")
                .contains("08:05 22/11/2026", "Nhập từ sổ")
                .doesNotContain("<script>alert");
    }

    @Test
    void anUnknownPetitionIsNotFound() throws Exception {
        assertThat(console.get("/don/0192f000-0000-7000-8000-000000000002").statusCode())
                .isEqualTo(404);
        assertThat(console.get("/don/khong-phai-ma").body()).contains("Không có đơn này.");
    }
}
