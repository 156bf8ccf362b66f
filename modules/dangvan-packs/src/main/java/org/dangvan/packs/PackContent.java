/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dangvan.base.Confirmation;
import org.dangvan.pack.CalendarDay;
import org.dangvan.pack.Manifest;
import org.dangvan.pack.Regulation;
import org.dangvan.pack.Unconfirmed;
import org.dangvan.pack.UnitDefinition;
import org.dangvan.pack.register.RegisterMapping;
import org.dangvan.pack.report.ReportDefinition;

/**
 * Everything one pack says, judged and found good by itself.
 *
 * @param manifest who it is
 * @param abbreviations short forms in agency names and what they stand for
 * @param units agencies in the order of the file
 * @param calendar years, each with its days
 * @param regulations rules
 * @param registers sheets to import
 * @param reports reports
 * @param examples cases that must come out right before it is activated
 */
public record PackContent(
        Manifest manifest,
        Map<String, String> abbreviations,
        List<UnitDefinition> units,
        List<CalendarYear> calendar,
        List<Regulation> regulations,
        List<RegisterMapping> registers,
        List<ReportDefinition> reports,
        List<Example> examples) {

    /** Copies the collections. */
    public PackContent {
        abbreviations = Map.copyOf(abbreviations);
        units = List.copyOf(units);
        calendar = List.copyOf(calendar);
        regulations = List.copyOf(regulations);
        registers = List.copyOf(registers);
        reports = List.copyOf(reports);
        examples = List.copyOf(examples);
    }

    /** The values that nobody has compared with the law yet, in the order of the files. */
    public List<Unconfirmed> unconfirmed() {
        List<Unconfirmed> open = new ArrayList<>();
        for (UnitDefinition unit : units) {
            if (unit.confirmation() == Confirmation.UNCONFIRMED) {
                open.add(new Unconfirmed("unit " + unit.code(), unit.origin()));
            }
        }
        for (CalendarYear year : calendar) {
            if (year.confirmation() == Confirmation.UNCONFIRMED) {
                open.add(new Unconfirmed("calendar " + year.year(), year.origin()));
            }
            for (CalendarDay day : year.days()) {
                if (day.confirmation() == Confirmation.UNCONFIRMED) {
                    open.add(new Unconfirmed("calendar " + day.day(), day.origin()));
                }
            }
        }
        for (Regulation regulation : regulations) {
            for (Regulation.Version version : regulation.versions()) {
                if (version.confirmation() == Confirmation.UNCONFIRMED) {
                    String from =
                            version.validity().from().map(day -> " from " + day).orElse("");
                    open.add(new Unconfirmed(regulation.key() + from, version.origin()));
                }
            }
        }
        return List.copyOf(open);
    }
}
