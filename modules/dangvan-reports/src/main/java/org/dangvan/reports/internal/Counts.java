/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.reports.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dangvan.base.rights.Sight;
import org.dangvan.casework.api.facts.Counted;
import org.dangvan.casework.api.facts.Facts;
import org.dangvan.casework.api.facts.Tally;
import org.dangvan.pack.report.CellDefinition;
import org.dangvan.pack.report.Measure;
import org.dangvan.pack.report.ReportDefinition;
import org.dangvan.reports.ReportPeriod;

/** What the cells of a report count, asked for together. */
final class Counts {

    private final ReportDefinition report;
    private final ReportPeriod period;
    private final Map<Tally, Counted> counted;

    private Counts(ReportDefinition report, ReportPeriod period, Map<Tally, Counted> counted) {
        this.report = report;
        this.period = period;
        this.counted = counted;
    }

    /** Counts once what several cells show. */
    static Counts of(Facts facts, Sight sight, ReportDefinition report, ReportPeriod period) {
        List<CellDefinition> cells = report.cells();
        // Parts first: what is taken in meanwhile can then only be missing from a part, never exceed its whole.
        List<Tally> tallies = Stream.of(
                        shares(cells).map(share -> number(report, share.part(), period)),
                        shares(cells).map(share -> number(report, share.whole(), period)),
                        cells.stream()
                                .filter(cell -> cell.measure() instanceof Measure.Count)
                                .map(cell -> number(report, cell.id(), period)),
                        cells.stream()
                                .filter(cell -> cell.measure() instanceof Measure.CountBy)
                                .map(cell -> byCode((Measure.CountBy) cell.measure(), period)))
                .flatMap(asked -> asked)
                .distinct()
                .toList();
        List<Counted> answers = facts.counts(sight, tallies);
        Map<Tally, Counted> counted = new HashMap<>();
        for (int at = 0; at < tallies.size(); at++) {
            counted.put(tallies.get(at), answers.get(at));
        }
        return new Counts(report, period, counted);
    }

    private static Stream<Measure.Share> shares(List<CellDefinition> cells) {
        return cells.stream()
                .map(CellDefinition::measure)
                .filter(Measure.Share.class::isInstance)
                .map(Measure.Share.class::cast);
    }

    private static Tally number(ReportDefinition report, String cell, ReportPeriod period) {
        return Tally.of(Selections.of(Selections.counted(report, cell), period));
    }

    private static Tally byCode(Measure.CountBy countBy, ReportPeriod period) {
        return Tally.by(Selections.of(countBy.count(), period), countBy.by());
    }

    /** The number of a cell. */
    long number(String cell) {
        return Objects.requireNonNull(counted.get(number(report, cell, period))).number();
    }

    /** The numbers of a cell that counts codes apart. */
    Map<String, Long> byCode(Measure.CountBy countBy) {
        return Objects.requireNonNull(counted.get(byCode(countBy, period))).byCode();
    }
}
