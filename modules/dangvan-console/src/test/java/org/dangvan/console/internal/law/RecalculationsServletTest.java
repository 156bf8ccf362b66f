/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.dangvan.base.Citation;
import org.dangvan.base.Confirmation;
import org.dangvan.base.Receipt;
import org.dangvan.base.Term;
import org.dangvan.base.TermUnit;
import org.dangvan.base.rights.Reach;
import org.dangvan.casework.api.recalculation.MovedDeadline;
import org.dangvan.casework.api.recalculation.Recalculation;
import org.dangvan.casework.api.recalculation.Recalculations;
import org.dangvan.pages.desk.Console;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecalculationsServletTest {

    private static final UUID RUN = UUID.fromString("019b5485-9800-7000-97ca-908eef8b813b");

    private final Console console = new Console();

    @BeforeEach
    void open() throws Exception {
        console.add(new RecalculationsServlet(console.desk(), new OneRun()), "/luat/tinh-lai/*")
                .open()
                .signIn();
    }

    @AfterEach
    void close() throws Exception {
        console.close();
    }

    @Test
    void everyRunIsListedWithItsReasons() throws Exception {
        assertThat(console.get("/luat/tinh-lai").body())
                .contains("15:00 25/12/2025", "đang tính", "02/01/2026 trước làm việc, nay nghỉ &lt;b&gt;", "1.234")
                .contains("href=\"/luat/tinh-lai/" + RUN + "\"")
                .doesNotContain("06/01/2026");
    }

    @Test
    void ofOneRunEveryDeadlineStandsBeforeAndAfter() throws Exception {
        assertThat(console.get("/luat/tinh-lai/" + RUN).body())
                .contains("06/01/2026", "07/01/2026", "muộn hơn", "Xử lý đơn, từ 22/12/2025", "nay: 02/01/2026 nghỉ bù")
                .contains("href=\"/don/" + new UUID(1, 1) + "\"")
                .contains("?after=" + new UUID(0, 100), "Xem tiếp");
        assertThat(console.get("/luat/tinh-lai/" + RUN + "?after=" + new UUID(0, 100))
                        .body())
                .contains("Không hạn nào có ngày mới")
                .doesNotContain("Xem tiếp");
    }

    @Test
    void aRunThatNobodyMadeIsNotFound() throws Exception {
        assertThat(console.get("/luat/tinh-lai/" + new UUID(7, 7)).statusCode()).isEqualTo(404);
        assertThat(console.get("/luat/tinh-lai/x").statusCode()).isEqualTo(404);
    }

    /** One run, under way, with a full page of deadlines. */
    private static final class OneRun implements Recalculations {

        @Override
        public List<Recalculation> list(Reach reach, int limit) {
            return List.of(new Recalculation(
                    RUN,
                    Optional.empty(),
                    "c5e227b73aed6e15",
                    List.of("02/01/2026 trước làm việc, nay nghỉ <b>"),
                    Instant.parse("2025-12-25T08:00:00Z"),
                    Optional.empty(),
                    1_234,
                    0));
        }

        @Override
        public Optional<Recalculation> find(Reach reach, UUID id) {
            return id.equals(RUN) ? Optional.of(list(reach, 1).get(0)) : Optional.empty();
        }

        @Override
        public List<MovedDeadline> moved(Reach reach, UUID recalculation, Optional<UUID> after, int limit) {
            return after.isPresent()
                    ? List.of()
                    : LongStream.rangeClosed(1, limit)
                            .mapToObj(number -> new MovedDeadline(
                                    new UUID(0, number),
                                    new UUID(1, number),
                                    Optional.empty(),
                                    "petition.handling",
                                    receipt("2026-01-06", List.of()),
                                    receipt(
                                            "2026-01-07",
                                            List.of(new Receipt.Step(
                                                    LocalDate.parse("2026-01-02"), Receipt.Kind.SKIPPED, "nghỉ bù")))))
                            .toList();
        }

        private static Receipt receipt(String due, List<Receipt.Step> steps) {
            LocalDate day = LocalDate.parse("2025-12-22");
            return new Receipt(
                    "petition.processing",
                    "Xử lý đơn",
                    new Citation("42/2013/QH13", "Điều 28"),
                    Confirmation.CONFIRMED,
                    day,
                    day,
                    new Term(10, TermUnit.WORKING_DAYS),
                    LocalDate.parse(due),
                    steps,
                    "vn 0.1.0",
                    Optional.empty());
        }
    }
}
