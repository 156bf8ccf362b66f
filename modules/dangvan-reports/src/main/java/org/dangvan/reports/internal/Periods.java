/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.reports.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.dangvan.reports.ReportAnswer;
import org.dangvan.reports.ReportAnswer.Declined;
import org.dangvan.reports.ReportAnswer.Reason;
import org.dangvan.reports.ReportPeriod;
import org.dangvan.reports.ReportQuestion;

/** Checks the days of a question. */
final class Periods {

    private Periods() {}

    static Optional<ReportPeriod> of(ReportQuestion question) {
        LocalDate asOf = question.asOf().orElse(question.to());
        boolean fits = !question.to().isBefore(question.from()) && !asOf.isBefore(question.from());
        return fits ? Optional.of(new ReportPeriod(question.from(), question.to(), asOf)) : Optional.empty();
    }

    static <T> ReportAnswer<T> declined(ReportQuestion question) {
        return question.to().isBefore(question.from())
                ? new Declined<>(Reason.BAD_PERIOD, "to", "Ngày cuối kỳ phải bằng hoặc sau ngày đầu kỳ.")
                : new Declined<>(Reason.BAD_PERIOD, "asOf", "Ngày tính số liệu phải bằng hoặc sau ngày đầu kỳ.");
    }
}
