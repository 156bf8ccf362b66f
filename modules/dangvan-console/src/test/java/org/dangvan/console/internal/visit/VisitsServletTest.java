/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dangvan.base.PetitionType;
import org.dangvan.base.rights.Reach;
import org.dangvan.casework.api.MatterLink;
import org.dangvan.casework.api.MatterView;
import org.dangvan.casework.api.Page;
import org.dangvan.casework.api.VisitFilter;
import org.dangvan.casework.api.VisitView;
import org.dangvan.casework.api.Visits;
import org.dangvan.casework.api.desk.Flaw;
import org.dangvan.casework.api.desk.Outcome;
import org.dangvan.casework.api.desk.VisitDraft;
import org.dangvan.console.internal.matter.MattersServlet;
import org.dangvan.console.internal.petition.OneAgency;
import org.dangvan.pages.desk.Console;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VisitsServletTest {

    private static final UUID ID = UUID.fromString("0192f000-0000-7000-8000-000000000007");
    private static final UUID MATTER = UUID.fromString("0192f000-0000-7000-8000-000000000008");
    private static final VisitView VISIT = new VisitView(
            ID,
            Optional.of("7"),
            LocalDate.of(2020, 3, 2),
            "Lê <Hoa>",
            Optional.empty(),
            Optional.empty(),
            Optional.of("Đất đai"),
            Optional.of("dt"),
            Optional.of("UBND huyện Đại Từ"),
            Optional.of(new MatterLink(MATTER, "VV-9")),
            Optional.of(true),
            Optional.of("Hướng dẫn"),
            1);

    private final List<VisitFilter> asked = new ArrayList<>();
    private final List<VisitDraft> drafts = new ArrayList<>();
    private final Console console = new Console();
    private Outcome<VisitView> answer = new Outcome.Done<>(VISIT, false);

    @BeforeEach
    void open() throws Exception {
        Visits visits = new Visits() {
            @Override
            public Optional<VisitView> find(Reach reach, UUID id) {
                return id.equals(ID) ? Optional.of(VISIT) : Optional.empty();
            }

            @Override
            public Page<VisitView> list(Reach reach, VisitFilter filter, int limit, Optional<String> after) {
                if (after.isPresent()) {
                    throw new IllegalArgumentException("no mark");
                }
                asked.add(filter);
                return new Page<>(List.of(VISIT), Optional.of("mark/2"));
            }
        };
        MatterView matter = new MatterView(
                MATTER,
                "VV-9",
                Optional.of("Đất đai"),
                List.of(new MatterView.Paper(ID, PetitionType.COMPLAINT, LocalDate.of(2020, 3, 1), Optional.empty())),
                List.of(new MatterView.Turn(ID, LocalDate.of(2020, 3, 2))),
                1);
        console.add(
                        new VisitsServlet(
                                console.desk(),
                                visits,
                                (draft, by) -> {
                                    drafts.add(draft);
                                    return answer;
                                },
                                new OneAgency()),
                        "/luot-tiep/*")
                .add(
                        new MattersServlet(
                                console.desk(),
                                (sight, id) -> id.equals(MATTER) ? Optional.of(matter) : Optional.empty()),
                        "/vu-viec/*")
                .open()
                .signIn();
    }

    @AfterEach
    void close() throws Exception {
        console.close();
    }

    @Test
    void theAddressIsTheFilter() throws Exception {
        HttpResponse<String> list = console.get("/luot-tiep?unit=dt&from=1/3/2020");

        assertThat(asked)
                .containsExactly(
                        new VisitFilter(Optional.of("dt"), Optional.of(LocalDate.of(2020, 3, 1)), Optional.empty()));
        assertThat(list.body())
                .contains("Lê &lt;Hoa&gt;", "/luot-tiep/" + ID, "unit=dt&amp;from=2020-03-01&amp;after=mark%2F2");
        assertThat(console.get("/luot-tiep?from=31/04/2020").body()).contains("Không có ngày này.");
        assertThat(console.get("/luot-tiep?unit=x").statusCode()).isEqualTo(422);
        assertThat(console.get("/luot-tiep?after=x").statusCode()).isEqualTo(422);
    }

    @Test
    void aVisitLeadsToItsMatterAndTheMatterBack() throws Exception {
        assertThat(console.get("/luot-tiep/" + ID).body())
                .contains("<a href=\"/vu-viec/" + MATTER + "\">VV-9</a>", "Đã đến trước đây");
        assertThat(console.get("/vu-viec/" + MATTER).body())
                .contains("Vụ việc VV-9", "/luot-tiep/" + ID, "/don/" + ID, "Khiếu nại", "Chưa xử lý");
        assertThat(console.get("/luot-tiep/" + MATTER).statusCode()).isEqualTo(404);
        assertThat(console.get("/vu-viec/x").statusCode()).isEqualTo(404);
    }

    @Test
    void whatWasTypedBecomesADraft() throws Exception {
        HttpResponse<String> taken = console.send(
                "/luot-tiep/moi",
                Map.of("day", "2/3/2020", "person.name", "Lê Hoa", "repeated", "no", "result", "Giải thích"),
                console.token("/luot-tiep/moi"),
                Map.of());

        assertThat(taken.headers().firstValue("Location")).contains("/luot-tiep/" + ID + "?da-ghi=1");
        assertThat(drafts).singleElement().satisfies(draft -> {
            assertThat(draft.day()).contains(LocalDate.of(2020, 3, 2));
            assertThat(draft.person().orElseThrow().name()).isEqualTo("Lê Hoa");
            assertThat(draft.repeated()).contains(false);
            assertThat(draft.result()).contains("Giải thích");
        });
    }

    @Test
    void whatIsWrongStandsAtItsField() throws Exception {
        answer = new Outcome.Refused<>(List.of(Flaw.of("person.name", Flaw.Reason.MISSING)));
        HttpResponse<String> page = console.send(
                "/luot-tiep/moi", Map.of("content", "Đất <đai>"), console.token("/luot-tiep/moi"), Map.of());

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("id=\"e-person.name\">Chưa có nội dung này.", "Đất &lt;đai&gt;</textarea>");
    }
}
