/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.time.LocalDate;
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
import org.dangvan.pack.CalendarDay;
import org.dangvan.pack.Layers;
import org.dangvan.pack.Origin;
import org.dangvan.pack.PackVersion;
import org.dangvan.pack.access.Roles;
import org.dangvan.pack.law.AmountUnit;
import org.dangvan.pack.law.Aspect;
import org.dangvan.pack.law.DatedValue;
import org.dangvan.pack.law.Duty;
import org.dangvan.pack.law.Guard;
import org.dangvan.pack.law.LawValue;
import org.dangvan.pack.law.LawValue.Amount;
import org.dangvan.pack.law.LawValue.Extension;
import org.dangvan.pack.law.LawValue.Item;
import org.dangvan.pack.law.LawValue.Items;
import org.dangvan.pack.law.LawValue.Length;
import org.dangvan.pack.law.LegalEvent;
import org.dangvan.pack.law.Regulation;
import org.dangvan.pack.law.Transition;
import org.dangvan.pack.schedule.OffDay;
import org.dangvan.pack.schedule.Recurrence;
import org.dangvan.pack.schedule.Schedule;
import org.dangvan.pack.schedule.WatchWindow;

/** A term that can be suspended and prolonged, and a list of grounds. */
final class OneLaw {

    private static final Origin HERE = new Origin("vn", "regulations/denunciation.yaml", 5, 7);
    private static final Citation SOURCE = new Citation("25/2018/QH14", "Điều 30");
    private static final Term THIRTY = new Term(30, TermUnit.CALENDAR_DAYS);

    static final Layers LAYERS = new Layers(
            List.of(new PackVersion("vn", "0.1.0")),
            List.of(),
            Map.of(),
            Map.of(LocalDate.parse("2026-04-30"), holiday()),
            Map.of(2026, Confirmation.CONFIRMED),
            Map.of("settlement", new Aspect("settlement", "Giải quyết", List.of(change()))),
            Map.of(
                    "denunciation.settlement",
                    settlement(),
                    "denunciation.grounds",
                    grounds(),
                    "reception-minimum.chair",
                    rule("reception-minimum.chair", Optional.empty(), new Amount(2, AmountUnit.DAYS_A_MONTH))),
            Map.of("reception.chair", chair()),
            Map.of("watch.election", election()),
            Map.of(),
            Map.of(),
            Roles.none());

    private OneLaw() {}

    private static CalendarDay holiday() {
        return new CalendarDay(
                LocalDate.parse("2026-04-30"),
                CalendarDay.Kind.HOLIDAY,
                "Ngày Chiến thắng",
                SOURCE,
                Confirmation.CONFIRMED,
                Optional.of(LocalDate.parse("2025-12-25")),
                HERE);
    }

    private static Transition change() {
        return new Transition(
                "settlement",
                LocalDate.parse("2026-07-01"),
                LegalEvent.DENUNCIATION_RECEIVED,
                Optional.empty(),
                Transition.Mode.OLD_CONTINUES,
                SOURCE,
                Confirmation.UNCONFIRMED,
                HERE);
    }

    private static Regulation settlement() {
        Duty duty = new Duty(
                "denunciation.settlement",
                LegalEvent.DENUNCIATION_ACCEPTED,
                DutyNature.DUTY,
                Duty.Direction.FORWARD,
                Set.of(),
                true,
                Optional.empty());
        Extension extension = new Extension(new Guard("complex", "phức tạp"), THIRTY, 1);
        return rule(
                "denunciation.settlement",
                Optional.of(duty),
                new Length(List.of(THIRTY), List.of(), List.of(extension)));
    }

    private static Regulation grounds() {
        Item item = new Item("form", "Đúng hình thức", Optional.empty(), Map.of("written", "no"));
        return rule("denunciation.grounds", Optional.empty(), new Items(List.of(item)));
    }

    private static Schedule chair() {
        return new Schedule(
                "reception.chair",
                "Chủ tịch tiếp công dân",
                "Chủ tịch UBND tỉnh",
                Optional.of("ubnd-tinh"),
                Optional.of("Trụ sở Tiếp công dân"),
                Optional.of("reception-minimum.chair"),
                List.of("Văn phòng"),
                new DatedValue<>(List.of(new DatedValue.Version<>(
                        new Period(Optional.of(LocalDate.parse("2019-01-01")), Optional.empty()),
                        new Recurrence.Rule(
                                "FREQ=MONTHLY;BYMONTHDAY=30",
                                Optional.of(LocalDate.parse("2019-01-30")),
                                Optional.of(OffDay.NEXT)),
                        SOURCE,
                        Confirmation.UNCONFIRMED,
                        Optional.empty(),
                        HERE))),
                HERE);
    }

    private static WatchWindow election() {
        return new WatchWindow(
                "watch.election",
                "Bầu cử (giả định)",
                new Period(Optional.of(LocalDate.parse("2026-05-20")), Optional.of(LocalDate.parse("2026-05-25"))),
                List.of("Trực thêm buổi tối"),
                2,
                SOURCE,
                Confirmation.UNCONFIRMED,
                HERE);
    }

    private static Regulation rule(String key, Optional<Duty> duty, LawValue value) {
        return new Regulation(
                key,
                "Giải quyết tố cáo",
                "settlement",
                Regulation.Protection.MAXIMUM,
                Optional.empty(),
                duty,
                new DatedValue<>(List.of(new DatedValue.Version<>(
                        new Period(Optional.of(LocalDate.parse("2019-01-01")), Optional.empty()),
                        value,
                        SOURCE,
                        Confirmation.CONFIRMED,
                        Optional.empty(),
                        HERE))),
                HERE);
    }
}
