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
import org.dangvan.base.Citation;
import org.dangvan.base.Confirmation;
import org.dangvan.base.Period;
import org.dangvan.pack.Layers;
import org.dangvan.pack.Origin;
import org.dangvan.pack.PackState;
import org.dangvan.pack.PackVersion;
import org.dangvan.pack.PacksInForce;
import org.dangvan.pack.access.Roles;
import org.dangvan.pack.law.AmountUnit;
import org.dangvan.pack.law.Aspect;
import org.dangvan.pack.law.DatedValue;
import org.dangvan.pack.law.LawValue;
import org.dangvan.pack.law.LawValue.Amount;
import org.dangvan.pack.law.LegalEvent;
import org.dangvan.pack.law.Regulation;
import org.dangvan.pack.law.Transition;
import org.dangvan.pages.desk.Console;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LawServletTest {

    private static final Origin HERE = new Origin("vn", "regulations/minimums.yaml", 7, 7);
    private static final Citation OLD = new Citation("42/2013/QH13", "Điều 15");
    private static final Citation NEW = new Citation("136/2025/QH15", "Điều <3>");

    private final Console console = new Console();

    @BeforeEach
    void open() throws Exception {
        console.add(new LawServlet(console.desk(), new OnePack(), clock()), "/luat")
                .open()
                .signIn();
    }

    @AfterEach
    void close() throws Exception {
        console.close();
    }

    @Test
    void theDayBeforeTheLastChangeAndItsFirstDayStandSideBySide() throws Exception {
        assertThat(console.get("/luat").body())
                .contains(
                        "Ngày 30/06/2026",
                        "Ngày 01/07/2026",
                        "1 ngày mỗi tuần",
                        "2 ngày mỗi tháng",
                        "Điều 15, 42/2013/QH13",
                        "Điều &lt;3&gt;, 136/2025/QH15",
                        "Từ 01/07/2014 đến hết 30/06/2026",
                        "vn: regulations/minimums.yaml:7:7",
                        "chưa xác nhận",
                        "2 quy định, theo gói vn 0.1.0");
    }

    @Test
    void oneDayAndOnlyWhatDiffers() throws Exception {
        assertThat(console.get("/luat?on=1/1/2013").body())
                .contains("Không có hiệu lực", "Bản sau có hiệu lực từ 01/07/2014")
                .doesNotContain("2 ngày mỗi tháng");
        assertThat(console.get("/luat?on=2026-06-30&and=2026-07-01&differing=1").body())
                .contains("minimum.commune", "1 quy định")
                .doesNotContain("minimum.province");
        assertThat(console.get("/luat?on=2020-06-30&and=2020-07-01&differing=1").body())
                .contains("Hai ngày này không khác nhau.");
    }

    @Test
    void aDayThatIsNoneIsToldAtItsField() throws Exception {
        HttpResponse<String> page = console.get("/luat?on=30/2/2026&and=1/7/2026");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("Không có ngày này.", "aria-invalid=\"true\"");
    }

    private static Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneOffset.UTC);
    }

    private static Regulation rule(String key, List<DatedValue.Version<LawValue>> versions) {
        return new Regulation(
                key,
                "Số ngày tối thiểu",
                "reception",
                Regulation.Protection.MINIMUM,
                Optional.empty(),
                Optional.empty(),
                new DatedValue<>(versions),
                HERE);
    }

    private static DatedValue.Version<LawValue> version(
            String from, Optional<String> to, LawValue value, Citation source, Confirmation confirmation) {
        return new DatedValue.Version<>(
                new Period(Optional.of(LocalDate.parse(from)), to.map(LocalDate::parse)),
                value,
                source,
                confirmation,
                Optional.empty(),
                HERE);
    }

    private record OnePack() implements PacksInForce {

        @Override
        public Layers layers() {
            Transition change = new Transition(
                    "reception",
                    LocalDate.parse("2026-07-01"),
                    LegalEvent.VISIT_RECEIVED,
                    Optional.empty(),
                    Transition.Mode.NEW_APPLIES,
                    NEW,
                    Confirmation.CONFIRMED,
                    HERE);
            Amount weekly = new Amount(1, AmountUnit.DAYS_A_WEEK);
            Amount monthly = new Amount(2, AmountUnit.DAYS_A_MONTH);
            return new Layers(
                    List.of(new PackVersion("vn", "0.1.0")),
                    List.of(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Map.of("reception", new Aspect("reception", "Tiếp công dân", List.of(change))),
                    Map.of(
                            "minimum.commune",
                            rule(
                                    "minimum.commune",
                                    List.of(
                                            version(
                                                    "2014-07-01",
                                                    Optional.of("2026-07-01"),
                                                    weekly,
                                                    OLD,
                                                    Confirmation.CONFIRMED),
                                            version(
                                                    "2026-07-01",
                                                    Optional.empty(),
                                                    monthly,
                                                    NEW,
                                                    Confirmation.UNCONFIRMED))),
                            "minimum.province",
                            rule(
                                    "minimum.province",
                                    List.of(version(
                                            "2014-07-01", Optional.empty(), weekly, OLD, Confirmation.CONFIRMED)))),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Roles.none());
        }

        @Override
        public List<PackState> states() {
            return List.of();
        }
    }
}
