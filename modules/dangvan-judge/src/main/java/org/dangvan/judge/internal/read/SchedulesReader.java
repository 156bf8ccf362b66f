/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangvan.base.Confirmation;
import org.dangvan.pack.schedule.Recurrence;
import org.dangvan.pack.schedule.Schedule;
import org.dangvan.pack.schedule.WatchWindow;
import org.dangvan.yaml.Findings;
import org.dangvan.yaml.Form;
import org.dangvan.yaml.Yaml;

/** Reads {@code schedules/*.yaml}: a list of schedules by {@code key} and of periods of heightened care by {@code watch}. */
public final class SchedulesReader {

    private static final Map<String, Integer> SHIFTS =
            Map.of("0", 0, "1", 1, "2", 2, "3", 3, "4", 4, "5", 5, "6", 6, "7", 7, "8", 8, "9", 9);

    private final Findings findings;
    private final VersionsReader<Recurrence> versions;
    private final RecurrenceReader recurrences;
    private final List<Schedule> schedules = new ArrayList<>();
    private final List<WatchWindow> windows = new ArrayList<>();

    private SchedulesReader(Findings findings) {
        this.findings = findings;
        this.versions = new VersionsReader<>(findings, "rule: …", RecurrenceReader.KEYS);
        this.recurrences = new RecurrenceReader(findings);
    }

    /**
     * What a file says; entries with a mistake are left out.
     *
     * @param schedules the schedules
     * @param windows the periods of heightened care
     */
    public record Schedules(List<Schedule> schedules, List<WatchWindow> windows) {}

    /** Reads a file. */
    public static Schedules read(Yaml file, Findings findings) {
        SchedulesReader reader = new SchedulesReader(findings);
        for (Yaml item : Form.items(file, findings)) {
            int before = findings.count();
            boolean watch =
                    item instanceof Yaml.Fields fields && fields.fields().containsKey("watch");
            if (watch) {
                reader.window(item).filter(read -> findings.count() == before).ifPresent(reader.windows::add);
            } else {
                reader.schedule(item).filter(read -> findings.count() == before).ifPresent(reader.schedules::add);
            }
        }
        return new Schedules(reader.schedules, reader.windows);
    }

    private Optional<Schedule> schedule(Yaml item) {
        return Form.of(item, findings, "key", "label", "host", "unit", "place", "minimum", "attendance", "versions")
                .map(form -> new Schedule(
                        Words.key(form, "key", findings),
                        Words.label(form, findings),
                        form.text("host", Limits.NAME),
                        form.optionalText("unit"),
                        form.optionalText("place"),
                        form.optionalText("minimum"),
                        lines(form, "attendance"),
                        versions.read(form, recurrences::read),
                        form.origin()));
    }

    private Optional<WatchWindow> window(Yaml item) {
        return Form.of(item, findings, "watch", "label", "from", "to", "measures", "extra-shifts", "source", "status")
                .flatMap(form -> {
                    form.required("to");
                    return Citations.required(form, "source", findings)
                            .map(source -> new WatchWindow(
                                    Words.key(form, "watch", findings),
                                    Words.label(form, findings),
                                    Periods.of(form, Optional.of(form.day("from")), findings),
                                    lines(form, "measures"),
                                    form.optionalWord("extra-shifts", SHIFTS, 0),
                                    source,
                                    form.optionalWord("status", Words.CONFIRMATIONS, Confirmation.CONFIRMED),
                                    form.origin()));
                });
    }

    private List<String> lines(Form form, String key) {
        return form.optionalItems(key).stream()
                .flatMap(line -> Form.text(line, Limits.NAME, findings).stream())
                .toList();
    }
}
