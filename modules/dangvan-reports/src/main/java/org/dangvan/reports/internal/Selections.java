/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.reports.internal;

import org.dangvan.base.facts.FactField;
import org.dangvan.casework.api.facts.Criterion;
import org.dangvan.casework.api.facts.Selection;
import org.dangvan.pack.report.Condition;
import org.dangvan.pack.report.Measure;
import org.dangvan.pack.report.ReportDefinition;
import org.dangvan.reports.ReportPeriod;

/** Turns what a pack writes into what a store is asked. */
final class Selections {

    private Selections() {}

    /** What a cell counts; a share counts its part. */
    static Measure.Count counted(ReportDefinition report, String cellId) {
        Measure measure = report.cell(cellId).orElseThrow().measure();
        if (measure instanceof Measure.Share share) {
            return counted(report, share.part());
        }
        return measure instanceof Measure.CountBy countBy ? countBy.count() : (Measure.Count) measure;
    }

    static Selection of(Measure.Count count, ReportPeriod period) {
        return new Selection(
                count.counted(),
                count.source(),
                count.where().stream()
                        .map(condition -> criterion(condition, period))
                        .toList());
    }

    private static Criterion criterion(Condition condition, ReportPeriod period) {
        FactField field = condition.field();
        Condition.Test test = condition.test();
        if (test instanceof Condition.Until until) {
            return new Criterion.DayUntil(field, period.day(until.day()));
        }
        if (test instanceof Condition.NotUntil notUntil) {
            return new Criterion.DayNotUntil(field, period.day(notUntil.day()));
        }
        if (test instanceof Condition.Before before) {
            return new Criterion.DayBefore(field, period.day(before.day()));
        }
        if (test instanceof Condition.OneOf oneOf) {
            return new Criterion.CodeIn(field, oneOf.codes());
        }
        return new Criterion.DayBetween(field, period.from(), period.to());
    }
}
