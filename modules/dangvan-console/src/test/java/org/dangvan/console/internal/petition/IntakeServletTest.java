/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangvan.base.PetitionType;
import org.dangvan.casework.api.desk.Flaw;
import org.dangvan.casework.api.desk.Flaw.Reason;
import org.dangvan.casework.api.desk.Outcome;
import org.dangvan.casework.api.desk.PetitionDraft;
import org.dangvan.casework.api.desk.Requester;
import org.dangvan.casework.api.intake.PersonEntry;
import org.dangvan.pages.desk.Console;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IntakeServletTest {

    private static final Map<String, String> TYPED = Map.of(
            "luot", "word-1",
            "type", "COMPLAINT",
            "receivedDay", "2/3/2020",
            "senders.0.name", "Lê Thị Hoa",
            "senders.2.name", "Phạm <Văn> Dũng",
            "senders.2.address", "Tổ 5",
            "signatories", "1.200",
            "content", "Đất <đai>",
            "unit", "dt");

    private final SampleDesk desk = new SampleDesk();
    private final Console console = new Console();

    @BeforeEach
    void open() throws Exception {
        console.add(new IntakeServlet(console.desk(), desk, new OneAgency()), "/don/moi")
                .open()
                .signIn();
    }

    @AfterEach
    void close() throws Exception {
        console.close();
    }

    @Test
    void whatWasTypedBecomesADraftUnderTheKeyOfItsForm() throws Exception {
        HttpResponse<String> taken = console.send("/don/moi", TYPED, console.token("/don/moi"), Map.of());

        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(taken.headers().firstValue("Location")).contains("/don/" + SamplePetitions.ID + "?da-ghi=1");
        assertThat(desk.requesters).containsExactly(new Requester("lan", Optional.empty(), Optional.of("page:word-1")));
        assertThat(desk.drafts)
                .containsExactly(new PetitionDraft(
                        Optional.of(PetitionType.COMPLAINT),
                        Optional.of(LocalDate.of(2020, 3, 2)),
                        Optional.empty(),
                        List.of(
                                new PersonEntry("Lê Thị Hoa", Optional.empty(), Optional.empty()),
                                new PersonEntry("Phạm <Văn> Dũng", Optional.empty(), Optional.of("Tổ 5"))),
                        false,
                        Optional.of(1200),
                        Optional.empty(),
                        Optional.of("Đất <đai>"),
                        Optional.of("dt"),
                        Optional.empty(),
                        List.of()));
    }

    @Test
    void theSameFormSentTwiceIsTakenOnce() throws Exception {
        String token = console.token("/don/moi");
        console.send("/don/moi", TYPED, token, Map.of());
        HttpResponse<String> again = console.send("/don/moi", TYPED, token, Map.of());

        assertThat(again.headers().firstValue("Location")).contains("/don/" + SamplePetitions.ID + "?da-ghi=1");
        assertThat(desk.drafts).hasSize(1);
    }

    @Test
    void whatIsWrongStandsAtItsFieldAndNothingTypedIsLost() throws Exception {
        desk.answer = new Outcome.Refused<>(List.of(
                Flaw.of("receivedDay", Reason.IN_FUTURE, "01/01/2020"),
                Flaw.of("senders[1].name", Reason.TOO_LONG, 300),
                Flaw.of("attachments[3].name", Reason.MISSING)));
        HttpResponse<String> page = console.send("/don/moi", TYPED, console.token("/don/moi"), Map.of());

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("id=\"e-receivedDay\">Ngày này chưa đến; hôm nay là 01/01/2020.")
                .contains("id=\"e-senders.1.name\">Dài quá 300 ký tự.", "href=\"#f-senders.1.name\"")
                .contains("id=\"e-attachments\">")
                .contains("value=\"Phạm &lt;Văn&gt; Dũng\"", "Đất &lt;đai&gt;</textarea>", "value=\"1.200\"")
                .contains("value=\"COMPLAINT\" selected", "value=\"dt\" selected");
    }

    @Test
    void aDayThatIsNoneIsToldAsOne() throws Exception {
        desk.answer = new Outcome.Refused<>(
                List.of(Flaw.of("receivedDay", Reason.MISSING), Flaw.of("senders", Reason.SENDER_OR_ANONYMOUS)));
        HttpResponse<String> page =
                console.send("/don/moi", Map.of("receivedDay", "31/02/2020"), console.token("/don/moi"), Map.of());

        assertThat(page.body())
                .contains("id=\"e-receivedDay\">Không có ngày này.", "value=\"31/02/2020\"")
                .contains("id=\"e-senders.0.name\">Hãy ghi người gửi");
        assertThat(desk.drafts.get(0).receivedDay()).isEmpty();
    }

    @Test
    void sendersComeAndGoWithoutAnythingBeingRecorded() throws Exception {
        Map<String, String> one = Map.of("senders.0.name", "Hoa", "content", "Đất", "them", "1");
        HttpResponse<String> more = console.send("/don/moi", one, console.token("/don/moi"), Map.of());
        Map<String, String> two = Map.of("senders.0.name", "Hoa", "senders.1.name", "Dũng", "bo", "0");
        HttpResponse<String> fewer = console.send("/don/moi", two, console.token("/don/moi"), Map.of());

        assertThat(more.body()).contains("name=\"senders.1.name\" value=\"\"", "value=\"Hoa\"", "Đất</textarea>");
        assertThat(fewer.body())
                .contains("name=\"senders.0.name\" value=\"Dũng\"")
                .doesNotContain("senders.1.name");
        assertThat(desk.drafts).isEmpty();
    }

    @Test
    void filesAreTakenAndMustBeChosenAgainWhenRefused() throws Exception {
        Map<String, String> typed = Map.of("token", console.token("/don/moi"), "type", "OTHER");
        HttpResponse<String> taken = console.sendFile("/don/moi", typed, "don.pdf", Map.of());
        desk.answer = new Outcome.Refused<>(List.of(Flaw.of("senders", Reason.SENDER_OR_ANONYMOUS)));
        HttpResponse<String> refused = console.sendFile("/don/moi", typed, "don.pdf", Map.of());

        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(desk.drafts.get(0).attachments()).singleElement().satisfies(file -> assertThat(file.mediaType())
                .isEqualTo("application/pdf"));
        assertThat(refused.body()).contains("hãy chọn lại:", "<li>don.pdf</li>");
    }

    @Test
    void theAgenciesAreThoseOfTheDay() throws Exception {
        assertThat(console.get("/don/moi?receivedDay=30/06/2025").body()).contains("UBND huyện Đại Từ", "Cấp huyện");
        assertThat(console.get("/don/moi?receivedDay=01/07/2025").body()).doesNotContain("UBND huyện Đại Từ");
    }

    @Test
    void aKeyThatStandsForSomethingElseIsToldAndTheFormKept() throws Exception {
        desk.answer = new Outcome.KeyReused<>();
        HttpResponse<String> page = console.send("/don/moi", TYPED, console.token("/don/moi"), Map.of());

        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body()).contains("đã được ghi một lần với nội dung khác", "value=\"Lê Thị Hoa\"");
    }
}
