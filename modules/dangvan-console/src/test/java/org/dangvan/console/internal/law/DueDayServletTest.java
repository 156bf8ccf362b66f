/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dangvan.base.Citation;
import org.dangvan.base.Confirmation;
import org.dangvan.base.DutyNature;
import org.dangvan.base.Period;
import org.dangvan.base.Term;
import org.dangvan.base.TermUnit;
import org.dangvan.law.internal.StatutoryDeadlines;
import org.dangvan.pack.Layers;
import org.dangvan.pack.Origin;
import org.dangvan.pack.PackState;
import org.dangvan.pack.PackVersion;
import org.dangvan.pack.PacksInForce;
import org.dangvan.pack.access.Roles;
import org.dangvan.pack.law.DatedValue;
import org.dangvan.pack.law.Duty;
import org.dangvan.pack.law.Guard;
import org.dangvan.pack.law.LawValue;
import org.dangvan.pack.law.LegalEvent;
import org.dangvan.pack.law.Regulation;
import org.dangvan.pages.desk.Console;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DueDayServletTest {

    private static final Origin HERE = new Origin("vn", "regulations/complaints.yaml", 7, 7);
    private static final String ASKED = "/luat/tinh-han?rule=complaint.settlement";

    private final Console console = new Console();

    @BeforeEach
    void open() throws Exception {
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneOffset.UTC);
        console.add(new DueDayServlet(console.desk(), new OnePack(), new StatutoryDeadlines(), clock), "/luat/tinh-han")
                .add(new LawServlet(console.desk(), new OnePack(), clock), "/luat")
                .open()
                .signIn();
    }

    @AfterEach
    void close() throws Exception {
        console.close();
    }

    @Test
    void theLastDayIsToldWithItsWayAndASentence() throws Exception {
        HttpResponse<String> page = console.get(ASKED + "&start=2/11/2026");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<b>02/12/2026</b>", "Điều &lt;28&gt;", "class=\"strip\"")
                .contains("Hạn cuối là hết thứ Tư 02/12/2026.");
    }

    @Test
    void everyTermOfTheLawLeadsHere() throws Exception {
        assertThat(console.get("/luat").body()).contains("href=\"" + ASKED + "\"");
    }

    @Test
    void factsAndSuspensionsChangeIt() throws Exception {
        assertThat(console.get(ASKED + "&start=2/11/2026&complex=1").body()).contains("<b>17/12/2026</b>");
        assertThat(console.get(ASKED + "&start=2/11/2026&from=9/11/2026&resumed=16/11/2026")
                        .body())
                .contains("<b>09/12/2026</b>", "<details open>");
    }

    @Test
    void aClockThatStandsAndALawThatIsNotInForceAreTold() throws Exception {
        assertThat(console.get(ASKED + "&start=2/11/2026&from=9/11/2026").body())
                .contains("đang dừng từ ngày 09/11/2026");
        HttpResponse<String> early = console.get(ASKED + "&start=2/11/1999");
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("Ngày 02/11/1999 không có quy định", "Bản sau có hiệu lực từ 01/07/2012");
    }

    @Test
    void whatIsWrongIsToldAtItsField() throws Exception {
        assertThat(console.get("/luat/tinh-han").body())
                .contains("Giải quyết khiếu nại")
                .doesNotContain("class=\"error\"");
        assertThat(console.get("/luat/tinh-han?rule=khong.co&start=1/7/2026").body())
                .contains("Không có thời hạn này.");
        assertThat(console.get(ASKED).body()).contains("Chưa có ngày.");
        assertThat(console.get(ASKED + "&start=31/11/2026&time=25&people=x").body())
                .contains("Không có ngày này.", "Không phải giờ.", "Không phải số người.");
        assertThat(console.get(ASKED + "&start=2/11/2026&resumed=5/11/2026").body())
                .contains("chưa có ngày tạm dừng");
        assertThat(console.get(ASKED + "&start=2/11/2026&from=6/11/2026&resumed=5/11/2026")
                        .body())
                .contains("đứng trước ngày tạm dừng");
    }

    /** One term of thirty days, of forty-five in complex cases. */
    private record OnePack() implements PacksInForce {

        @Override
        public Layers layers() {
            return new Layers(
                    List.of(new PackVersion("vn", "0.1.0")),
                    List.of(),
                    Map.of(),
                    Map.of(),
                    Map.of(2026, Confirmation.CONFIRMED),
                    Map.of(),
                    Map.of("complaint.settlement", rule()),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Roles.none());
        }

        private static Regulation rule() {
            LawValue length = new LawValue.Length(
                    List.of(new Term(30, TermUnit.CALENDAR_DAYS)),
                    List.of(new LawValue.Variant(
                            new Guard("complex", "vụ việc phức tạp"), List.of(new Term(45, TermUnit.CALENDAR_DAYS)))),
                    List.of());
            return new Regulation(
                    "complaint.settlement",
                    "Giải quyết khiếu nại",
                    "settlement",
                    Regulation.Protection.NONE,
                    Optional.empty(),
                    Optional.of(new Duty(
                            "complaint.settlement",
                            LegalEvent.PETITION_RECEIVED,
                            DutyNature.DUTY,
                            Duty.Direction.FORWARD,
                            Set.of(),
                            true,
                            Optional.empty())),
                    new DatedValue<>(List.of(new DatedValue.Version<>(
                            new Period(Optional.of(LocalDate.parse("2012-07-01")), Optional.empty()),
                            length,
                            new Citation("02/2011/QH13", "Điều <28>"),
                            Confirmation.CONFIRMED,
                            Optional.empty(),
                            HERE))),
                    HERE);
        }

        @Override
        public List<PackState> states() {
            return List.of();
        }
    }
}
