/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.shell.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangvan.base.Citation;
import org.dangvan.base.Confirmation;
import org.dangvan.base.Period;
import org.dangvan.law.LawBook;
import org.dangvan.law.internal.StatutoryDeadlines;
import org.dangvan.pack.Layers;
import org.dangvan.pack.Origin;
import org.dangvan.pack.PackVersion;
import org.dangvan.pack.access.Roles;
import org.dangvan.pack.law.AmountUnit;
import org.dangvan.pack.law.DatedValue;
import org.dangvan.pack.law.LawValue;
import org.dangvan.pack.law.Regulation;
import org.dangvan.pack.schedule.OffDay;
import org.dangvan.pack.schedule.Recurrence;
import org.dangvan.pack.schedule.Schedule;
import org.dangvan.pack.schedule.WatchWindow;
import org.junit.jupiter.api.Test;

class SessionsCommandTest {

    private static final Origin HERE = new Origin("vn", "schedules/chair.yaml", 1, 1);
    private static final Citation SOURCE = new Citation("thông báo", "mục 8");

    @Test
    void aPlanTellsWhatMovedWhatIsMissingAndWhenCareIsHeightened() {
        assertThat(told("2026-11-01", "2026-12-01"))
                .isEqualTo(
                        """
                        reception.chair – Chủ tịch tiếp công dân
                          02/11/2026  chuyển ngày, lịch chưa xác nhận
                            01/11/2026 là ngày nghỉ: Chủ nhật. Chuyển sang ngày làm việc tiếp theo 02/11/2026.
                          Thiếu: 01/11/2026–30/11/2026 cần 2 ngày, đã xếp 1 (mục 8, thông báo)
                        Đợt tăng cường trực: 20/11/2026–24/11/2026 Bầu cử (giả định), chưa xác nhận
                            Trực thêm buổi tối
                            Mỗi ngày thêm 2 ca trực tiếp công dân
                        1 lịch.
                        """);
    }

    @Test
    void whereNothingIsMissingNothingIsSaid() {
        assertThat(told("2026-11-25", "2026-11-28")).isEqualTo("reception.chair – Chủ tịch tiếp công dân\n1 lịch.\n");
    }

    private static String told(String from, String to) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SessionsCommand.print(
                law(),
                LocalDate.parse(from),
                LocalDate.parse(to),
                new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static LawBook law() {
        Schedule chair = new Schedule(
                "reception.chair",
                "Chủ tịch tiếp công dân",
                "Chủ tịch UBND",
                Optional.empty(),
                Optional.empty(),
                Optional.of("reception-minimum.chair"),
                List.of(),
                new DatedValue<>(List.of(version(
                        new Recurrence.Rule("FREQ=MONTHLY;BYMONTHDAY=1", Optional.empty(), Optional.of(OffDay.NEXT))))),
                HERE);
        Regulation minimum = new Regulation(
                "reception-minimum.chair",
                "Số ngày tối thiểu",
                "reception",
                Regulation.Protection.MINIMUM,
                Optional.empty(),
                Optional.empty(),
                new DatedValue<>(List.of(version(new LawValue.Amount(2, AmountUnit.DAYS_A_MONTH)))),
                HERE);
        WatchWindow election = new WatchWindow(
                "watch.election",
                "Bầu cử (giả định)",
                new Period(Optional.of(LocalDate.parse("2026-11-20")), Optional.of(LocalDate.parse("2026-11-25"))),
                List.of("Trực thêm buổi tối"),
                2,
                SOURCE,
                Confirmation.UNCONFIRMED,
                HERE);
        return new StatutoryDeadlines()
                .over(new Layers(
                        List.of(new PackVersion("vn", "0.1.0")),
                        List.of(),
                        Map.of(),
                        Map.of(),
                        Map.of(2026, Confirmation.CONFIRMED),
                        Map.of(),
                        Map.of(minimum.key(), minimum),
                        Map.of(chair.key(), chair),
                        Map.of(election.key(), election),
                        Map.of(),
                        Map.of(),
                        Roles.none()));
    }

    private static <T> DatedValue.Version<T> version(T value) {
        return new DatedValue.Version<>(
                new Period(Optional.of(LocalDate.parse("2020-01-01")), Optional.empty()),
                value,
                SOURCE,
                Confirmation.UNCONFIRMED,
                Optional.empty(),
                HERE);
    }
}
