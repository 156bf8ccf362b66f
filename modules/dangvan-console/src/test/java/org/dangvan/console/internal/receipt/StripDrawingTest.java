/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dangvan.base.Citation;
import org.dangvan.base.Confirmation;
import org.dangvan.base.DutyNature;
import org.dangvan.base.Receipt;
import org.dangvan.base.Receipt.Kind;
import org.dangvan.base.Receipt.Step;
import org.dangvan.base.Reckoning;
import org.dangvan.base.Reckoning.Suspension;
import org.dangvan.base.Term;
import org.dangvan.base.TermUnit;
import org.dangvan.casework.api.DeadlineView;
import org.dangvan.pages.view.Language;
import org.dangvan.pages.view.Messages;
import org.dangvan.pages.view.Shelf;
import org.junit.jupiter.api.Test;

class StripDrawingTest {

    private static final LocalDate LATER = LocalDate.of(2027, 1, 1);

    @Test
    void workingDaysAreCountedAndDaysOffAreNot() {
        Receipt receipt = receipt(
                "2020-01-22",
                new Term(3, TermUnit.WORKING_DAYS),
                "2020-02-01",
                step("2020-01-23", Kind.SKIPPED, "Tết Nguyên đán (Thông báo 2020)"),
                step("2020-01-25", Kind.SKIPPED, "Thứ Bảy"),
                step("2020-01-26", Kind.SKIPPED, "Chủ nhật"),
                step("2020-01-27", Kind.SKIPPED, "Tết"),
                step("2020-01-28", Kind.SKIPPED, "Tết"),
                step("2020-01-29", Kind.SKIPPED, "Tết"),
                step("2020-01-30", Kind.SKIPPED, "Tết"),
                step("2020-02-01", Kind.WORKED, "làm bù (Thông báo 2020)"));

        Strip strip = draw(receipt, Optional.empty(), LATER);
        List<Strip.Day> days = strip.days();

        assertThat(strip.notes()).containsExactly("Tết Nguyên đán (Thông báo 2020)", "Tết", "làm bù (Thông báo 2020)");
        assertThat(days).hasSize(11);
        assertThat(marks(days)).isEqualTo("nhận lễ 1 nghỉ nghỉ lễ lễ lễ lễ 2 hạn");
        assertThat(days.get(1).told()).isEqualTo("thứ Năm, 23/01/2020: không tính: Tết Nguyên đán (Thông báo 2020)");
        assertThat(days.get(3).told()).isEqualTo("thứ Bảy, 25/01/2020: nghỉ hằng tuần, không tính");
        assertThat(days.get(10).told())
                .isEqualTo("thứ Bảy, 01/02/2020: ngày thứ 3, làm bù: làm bù (Thông báo 2020); ngày cuối");
        assertThat(days.get(10).tone()).isEqualTo("counted worked due");
    }

    @Test
    void aLastDayThatIsOffMovesOn() {
        Receipt receipt = receipt(
                "2026-06-25",
                new Term(10, TermUnit.CALENDAR_DAYS),
                "2026-07-06",
                step("2026-07-05", Kind.ROLLED, "Chủ nhật"));

        List<Strip.Day> days = draw(receipt, Optional.empty(), LATER).days();

        assertThat(marks(days)).isEqualTo("nhận 1 2 3 4 5 6 7 8 9 dời hạn");
        assertThat(days.get(10).told())
                .isEqualTo("Chủ nhật, 05/07/2026: ngày nghỉ, ngày cuối dời tiếp: Nghỉ hằng tuần");
        assertThat(days.get(11).tone()).isEqualTo("counted due");
        assertThat(days.get(11).told()).isEqualTo("thứ Hai, 06/07/2026: ngày thứ 10; ngày cuối");
    }

    @Test
    void todayAndTheDayOfHandlingAreMarked() {
        Receipt receipt = receipt("2026-06-01", new Term(3, TermUnit.WORKING_DAYS), "2026-06-04");

        Strip strip = draw(receipt, Optional.of(LocalDate.of(2026, 6, 2)), LocalDate.of(2026, 6, 3));

        assertThat(strip.days().get(1).flag()).contains("xong");
        assertThat(strip.days().get(2).flag()).contains("hôm nay");
        assertThat(strip.days().get(2).told()).endsWith("ngày thứ 2; hôm nay");
        assertThat(strip.after()).isEmpty();
    }

    @Test
    void whatCameTooLateIsToldAfterTheStrip() {
        Receipt receipt = receipt("2026-06-01", new Term(3, TermUnit.WORKING_DAYS), "2026-06-04");

        assertThat(draw(receipt, Optional.empty(), LocalDate.of(2026, 6, 9)).after())
                .containsExactly("Hôm nay, 09/06/2026: đã qua ngày cuối 5 ngày.");
        assertThat(draw(receipt, Optional.of(LocalDate.of(2026, 6, 6)), LATER).after())
                .containsExactly("Xử lý xong ngày 06/06/2026: sau ngày cuối 2 ngày.");
    }

    @Test
    void daysWithoutACalendarAreProvisional() {
        Receipt receipt = receipt(
                "2026-12-31",
                new Term(2, TermUnit.WORKING_DAYS),
                "2027-01-04",
                step("2027-01-01", Kind.ASSUMED, "Chưa có lịch nghỉ năm 2027"),
                step("2027-01-02", Kind.SKIPPED, "Thứ Bảy"),
                step("2027-01-03", Kind.SKIPPED, "Chủ nhật"));

        List<Strip.Day> days =
                draw(receipt, Optional.empty(), LocalDate.of(2026, 12, 31)).days();

        assertThat(days.get(0).tone()).isEqualTo("start today");
        assertThat(days.get(1).tone()).isEqualTo("counted assumed");
        assertThat(days.get(4).told()).isEqualTo("thứ Hai, 04/01/2027: ngày thứ 2; ngày cuối; tạm tính");
    }

    @Test
    void aWayOfYearsIsNotDrawn() {
        Receipt receipt = receipt("2020-01-01", new Term(500, TermUnit.CALENDAR_DAYS), "2021-05-15");

        assertThat(new StripDrawing(new Messages(Language.VI, Shelf.of(StripDrawingTest.class)))
                        .of(new DeadlineView("d", receipt, Optional.empty()), LATER))
                .isEmpty();
    }

    @Test
    void theStripSpeaksEnglishToo() {
        Receipt receipt = receipt(
                "2026-06-05",
                new Term(1, TermUnit.WORKING_DAYS),
                "2026-06-08",
                step("2026-06-06", Kind.SKIPPED, "Thứ Bảy"),
                step("2026-06-07", Kind.SKIPPED, "Chủ nhật"));

        Strip strip = new StripDrawing(new Messages(Language.EN, Shelf.of(StripDrawingTest.class)))
                .of(new DeadlineView("d", receipt, Optional.empty()), LATER)
                .orElseThrow();

        assertThat(strip.days().get(1).told()).isEqualTo("Saturday, 06/06/2026: weekly rest, not counted");
    }

    @Test
    void daysOfASuspensionAreShownAndNotCounted() {
        Receipt receipt = counted(
                receipt(
                        "2026-06-01",
                        new Term(3, TermUnit.WORKING_DAYS),
                        "2026-06-09",
                        step("2026-06-03", Kind.SUSPENDED, "tạm đình chỉ, không tính 5 ngày đến hết 07/06/2026")),
                List.of(new Suspension(
                        LocalDate.parse("2026-06-03"), Optional.of(LocalDate.parse("2026-06-08")), "tạm đình chỉ")));

        Strip strip = draw(receipt, Optional.empty(), LATER);

        assertThat(marks(strip.days())).isEqualTo("nhận 1 dừng dừng dừng dừng dừng 2 hạn");
        assertThat(strip.days().get(2).told()).isEqualTo("thứ Tư, 03/06/2026: đang dừng, không tính: tạm đình chỉ");
        assertThat(strip.days().get(2).tone()).isEqualTo("standing");
    }

    @Test
    void aNoticeIsDrawnFromItsLastDayToTheEvent() {
        Receipt receipt = receipt(
                "2026-07-20",
                new Term(3, TermUnit.WORKING_DAYS),
                "2026-07-15",
                step("2026-07-18", Kind.SKIPPED, "Thứ Bảy"),
                step("2026-07-19", Kind.SKIPPED, "Chủ nhật"));

        List<Strip.Day> days = draw(receipt, Optional.empty(), LATER).days();

        assertThat(marks(days)).isEqualTo("hạn 2 1 nghỉ nghỉ nhận");
    }

    private static Receipt counted(Receipt receipt, List<Suspension> suspensions) {
        Reckoning reckoning = new Reckoning(
                "complaint.accepted",
                "thụ lý khiếu nại",
                DutyNature.DUTY,
                Optional.empty(),
                List.of(receipt.term()),
                false,
                false,
                Reckoning.DayOff.NEXT_WORKING_DAY,
                true,
                suspensions,
                List.of(),
                Optional.empty(),
                Reckoning.Case.plain(),
                receipt.dueDay(),
                Optional.empty(),
                Optional.empty(),
                "0123456789abcdef");
        return new Receipt(
                receipt.rule(),
                receipt.label(),
                receipt.source(),
                receipt.confirmation(),
                receipt.versionFrom(),
                receipt.start(),
                receipt.term(),
                receipt.dueDay(),
                receipt.steps(),
                receipt.packs(),
                Optional.of(reckoning));
    }

    private static Strip draw(Receipt receipt, Optional<LocalDate> met, LocalDate today) {
        return new StripDrawing(new Messages(Language.VI, Shelf.of(StripDrawingTest.class)))
                .of(new DeadlineView("d", receipt, met), today)
                .orElseThrow();
    }

    private static String marks(List<Strip.Day> days) {
        return String.join(" ", days.stream().map(Strip.Day::mark).toList());
    }

    private static Step step(String day, Kind kind, String why) {
        return new Step(LocalDate.parse(day), kind, why);
    }

    private static Receipt receipt(String start, Term term, String due, Step... steps) {
        return new Receipt(
                "petition.processing",
                "Xử lý đơn",
                new Citation("42/2013/QH13", "Điều 28 khoản 1"),
                Confirmation.CONFIRMED,
                LocalDate.of(2014, 7, 1),
                LocalDate.parse(start),
                term,
                LocalDate.parse(due),
                List.of(steps),
                "vn 0.1.0",
                Optional.empty());
    }
}
