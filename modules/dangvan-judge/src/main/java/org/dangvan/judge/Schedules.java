/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dangvan.base.LegalDay;
import org.dangvan.icalendar.Recurrences;
import org.dangvan.pack.Layers;
import org.dangvan.pack.UnitDefinition;
import org.dangvan.pack.law.DatedValue.Version;
import org.dangvan.pack.law.Regulation;
import org.dangvan.pack.schedule.Recurrence;
import org.dangvan.pack.schedule.Recurrence.Dates;
import org.dangvan.pack.schedule.Recurrence.Rule;
import org.dangvan.pack.schedule.Schedule;
import org.dangvan.yaml.Findings;
import org.dangvan.yaml.Nearest;

/** What a schedule may only be judged for when everything around it is known: its agency and the minimum it serves. */
final class Schedules {

    private final Layers layers;
    private final Findings findings;

    private Schedules(Layers layers, Findings findings) {
        this.layers = layers;
        this.findings = findings;
    }

    /**
     * Checks the schedules of a pack.
     *
     * @param own schedules of the pack
     * @param layers the pack over its parents
     */
    static void check(List<Schedule> own, Layers layers, Findings findings) {
        Schedules check = new Schedules(layers, findings);
        for (Schedule schedule : own) {
            schedule.minimum().ifPresent(minimum -> check.minimum(schedule, minimum));
            schedule.unit()
                    .filter(code -> check.unit(code).isEmpty())
                    .ifPresent(code -> check.unknown(
                            schedule,
                            "unknown-unit",
                            "Không có cơ quan mã “" + code + "”.",
                            code,
                            layers.units().stream().map(UnitDefinition::code).toList()));
        }
    }

    private void minimum(Schedule schedule, String key) {
        boolean days = Optional.ofNullable(layers.regulations().get(key))
                .filter(Regulation::isMinimumOfDays)
                .isPresent();
        if (!days) {
            unknown(
                    schedule,
                    "unknown-rule",
                    "“minimum: " + key + "” không phải quy định số ngày tiếp công dân tối thiểu.",
                    key,
                    layers.regulations().keySet());
        }
    }

    private void unknown(Schedule schedule, String code, String what, String written, Collection<String> known) {
        findings.add(
                schedule.origin(),
                code,
                what + " "
                        + Nearest.to(written, known)
                                .map(near -> "Có phải là “" + near + "”?")
                                .orElse("Hãy sửa lịch “" + schedule.key() + "” hoặc thêm vào gói."));
    }

    private Optional<UnitDefinition> unit(String code) {
        return layers.units().stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    /** What whoever writes the pack may not have meant. */
    static void remark(List<Schedule> own, Layers layers, Findings remarks) {
        Schedules look = new Schedules(layers, remarks);
        for (Schedule schedule : own) {
            for (Version<Recurrence> version : schedule.days().versions()) {
                look.days(schedule, version);
                schedule.unit().flatMap(look::unit).ifPresent(unit -> look.host(schedule, version, unit));
            }
        }
    }

    private void days(Schedule schedule, Version<Recurrence> version) {
        if (version.value() instanceof Rule rule
                && new Recurrences().read(rule.rule(), rule.start()) instanceof Recurrences.Good good
                && good.skipsMonths()) {
            findings.add(
                    version.origin(),
                    "some-months-without",
                    "“" + schedule.key()
                            + "” có ngày mà không phải tháng nào cũng có: tháng thiếu ngày đó thì không có kỳ"
                            + " tiếp (RFC 5545). Nếu muốn ngày cuối tháng thì viết BYMONTHDAY=-1.");
        }
        if (version.value() instanceof Dates dates) {
            dates.days().stream()
                    .filter(day -> !version.validity().contains(day))
                    .findFirst()
                    .ifPresent(day -> findings.add(
                            version.origin(),
                            "never-chosen",
                            LegalDay.print(day) + " của “" + schedule.key()
                                    + "” nằm ngoài thời gian áp dụng của bản, nên không thành kỳ tiếp."));
        }
    }

    private void host(Schedule schedule, Version<Recurrence> version, UnitDefinition unit) {
        unit.validity()
                .to()
                .filter(end ->
                        version.validity().to().filter(to -> !to.isAfter(end)).isEmpty())
                .ifPresent(end -> findings.add(
                        version.origin(),
                        "unit-ended",
                        "“" + unit.name() + "” không còn từ " + LegalDay.print(end) + ", nhưng lịch “" + schedule.key()
                                + "” còn áp dụng sau đó."));
    }
}
