/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangvan.casework.api.Attachment;
import org.dangvan.casework.api.desk.Flaw;
import org.dangvan.casework.api.desk.Flaw.Reason;
import org.dangvan.casework.api.desk.Handling;
import org.dangvan.casework.api.desk.Outcome;
import org.dangvan.pages.desk.Console;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HandlingTest {

    private static final String PAGE = "/don/" + SamplePetitions.ID;
    private static final Map<String, String> TYPED = Map.of(
            "luot", "word-2", "version", "1", "day", "5/2/2020", "outcome", "Chuyển <đơn>", "replyNumber", "12/UBND");

    private final SamplePetitions petitions = new SamplePetitions();
    private final SampleDesk desk = new SampleDesk();
    private final Console console = new Console();

    @BeforeEach
    void open() throws Exception {
        console.add(new PetitionsServlet(console.desk(), petitions, desk, new OneAgency()), "/don/*")
                .open()
                .signIn();
    }

    @AfterEach
    void close() throws Exception {
        console.close();
    }

    @Test
    void whatBecameOfItIsRecordedOverTheVersionThatWasRead() throws Exception {
        HttpResponse<String> taken = send();

        assertThat(taken.headers().firstValue("Location")).contains(PAGE + "?da-xu-ly=1");
        assertThat(desk.handlings)
                .containsExactly(new Handling(
                        Optional.of(LocalDate.of(2020, 2, 5)), Optional.of("Chuyển <đơn>"), Optional.of("12/UBND")));
        assertThat(desk.versions).containsExactly(1L);
        assertThat(desk.requesters.get(0).key()).contains("page:word-2");
        assertThat(console.get(PAGE + "?da-xu-ly=1").body()).contains("Đã ghi kết quả xử lý.");
    }

    @Test
    void whoWasSlowerSeesBothAndLosesNothing() throws Exception {
        desk.answer = new Outcome.Changed<>(2);
        petitions.known = SamplePetitions.petition("Hoa", Optional.of(LocalDate.of(2020, 2, 4)));
        HttpResponse<String> page = send();

        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body())
                .contains("đã có người khác ghi", "admin đã ghi:", "04/02/2020")
                .contains("value=\"Chuyển &lt;đơn&gt;\"", "value=\"05/02/2020\"".replace("05/02/2020", "5/2/2020"));
    }

    @Test
    void whomACalendarOvertookIsNotToldOfAColleague() throws Exception {
        desk.answer = new Outcome.Changed<>(2);
        HttpResponse<String> page = send();

        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body())
                .contains("hạn được tính lại theo lịch mới; chưa ai ghi kết quả", "value=\"Chuyển &lt;đơn&gt;\"")
                .doesNotContain("đã ghi:", "người khác");
    }

    @Test
    void whatIsWrongStandsAtItsField() throws Exception {
        desk.answer = new Outcome.Refused<>(List.of(Flaw.of("day", Reason.TOO_EARLY, "20/01/2020")));
        HttpResponse<String> page = send();

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("id=\"e-day\">Ngày này sớm hơn 20/01/2020.", "href=\"#f-day\"");
    }

    @Test
    void whatWasRecordedCanBeCorrected() throws Exception {
        petitions.known = SamplePetitions.petition("Hoa", Optional.of(LocalDate.of(2020, 2, 4)));

        assertThat(console.get(PAGE).body()).contains("<summary>Sửa kết quả đã ghi</summary>", "value=\"04/02/2020\"");
    }

    @Test
    void aFileIsKeptAndNeverShown() throws Exception {
        petitions.file =
                Optional.of(new Attachment("đơn \"1\".html", "text/html", "<script>".getBytes(StandardCharsets.UTF_8)));
        HttpResponse<String> file = console.get(PAGE + "/tep/" + SamplePetitions.ID);

        assertThat(file.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename*=UTF-8''%C4%91%C6%A1n%20%221%22.html");
        assertThat(file.headers().firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(file.body()).isEqualTo("<script>");
    }

    @Test
    void aFileThatIsNotThereIsNotFound() throws Exception {
        assertThat(console.get(PAGE + "/tep/" + SamplePetitions.ID).body()).contains("Không có tệp này.");
        assertThat(console.get(PAGE + "/tep/x").statusCode()).isEqualTo(404);
        assertThat(console.get(PAGE + "/khac").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> send() throws Exception {
        return console.send(PAGE, TYPED, console.token(PAGE), Map.of());
    }
}
