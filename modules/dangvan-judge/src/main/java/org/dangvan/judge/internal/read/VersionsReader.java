/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge.internal.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dangvan.base.Citation;
import org.dangvan.base.Confirmation;
import org.dangvan.base.LegalDay;
import org.dangvan.base.Period;
import org.dangvan.judge.internal.yaml.Findings;
import org.dangvan.judge.internal.yaml.Form;
import org.dangvan.judge.internal.yaml.Yaml;
import org.dangvan.pack.law.DatedValue;
import org.dangvan.pack.law.DatedValue.Version;
import org.dangvan.pack.law.LawValue;

/** Reads the versions of a rule: each holds from its first day until its own end or the next one's first day. */
final class VersionsReader {

    private final Findings findings;
    private final LawValueReader values;

    VersionsReader(Findings findings) {
        this.findings = findings;
        this.values = new LawValueReader(findings);
    }

    DatedValue<LawValue> read(Form form, String rule) {
        int before = findings.count();
        List<Version<LawValue>> written = new ArrayList<>();
        for (Yaml item : form.items("versions")) {
            version(item, rule).ifPresent(written::add);
        }
        if (findings.count() == before && written.isEmpty()) {
            findings.add(
                    form.origin("versions"),
                    "empty-value",
                    "Quy định chưa có bản nào. Hãy thêm “- { from: …, term: …, source: … }”.");
        }
        for (int at = 1; at < written.size(); at++) {
            check(written.get(at - 1), written.get(at));
        }
        return new DatedValue<>(findings.count() == before ? closed(written) : written);
    }

    /** Each version without an end of its own ends where the next one begins. */
    private static List<Version<LawValue>> closed(List<Version<LawValue>> written) {
        List<Version<LawValue>> closed = new ArrayList<>();
        for (int at = 0; at < written.size(); at++) {
            Version<LawValue> version = written.get(at);
            Optional<LocalDate> next =
                    at + 1 < written.size() ? Optional.of(written.get(at + 1).from()) : Optional.empty();
            Period validity = new Period(
                    version.validity().from(), version.validity().to().or(() -> next));
            closed.add(new Version<>(
                    validity,
                    version.value(),
                    version.source(),
                    version.confirmation(),
                    version.recorded(),
                    version.origin()));
        }
        return closed;
    }

    private void check(Version<LawValue> version, Version<LawValue> later) {
        if (later.from().isBefore(version.from())) {
            findings.add(
                    later.origin(),
                    "versions-out-of-order",
                    "Bản từ " + LegalDay.print(later.from()) + " đứng sau bản từ " + LegalDay.print(version.from())
                            + ". Hãy xếp các bản theo ngày hiệu lực tăng dần.");
        } else if (!later.from().isAfter(version.from())
                || version.validity()
                        .to()
                        .filter(to -> to.isAfter(later.from()))
                        .isPresent()) {
            findings.add(
                    later.origin(),
                    "overlapping-versions",
                    "Bản từ " + LegalDay.print(later.from()) + " chồng lên bản từ " + LegalDay.print(version.from())
                            + ". Hãy sửa “from” hoặc “to” (ngày đầu tiên hết hiệu lực) để mỗi ngày chỉ có một bản.");
        }
        if (!later.value().getClass().equals(version.value().getClass())) {
            findings.add(
                    later.origin(),
                    "other-kind",
                    "Các bản của một quy định phải nói cùng một điều. Hãy dùng cùng một trong các khóa: "
                            + String.join(", ", LawValueReader.KINDS) + ".");
        }
    }

    private Optional<Version<LawValue>> version(Yaml item, String rule) {
        int before = findings.count();
        return Form.of(
                        item,
                        findings,
                        "from",
                        "to",
                        "recorded",
                        "term",
                        "variants",
                        "extensions",
                        "amount",
                        "way",
                        "items",
                        "holiday",
                        "source",
                        "status")
                .flatMap(form -> {
                    Period period = Periods.of(form, Optional.of(form.day("from")), findings);
                    Optional<LawValue> value = values.read(form, rule);
                    Optional<Citation> source = Citations.required(form, "source", findings);
                    Confirmation confirmation =
                            form.optionalWord("status", Words.CONFIRMATIONS, Confirmation.CONFIRMED);
                    Optional<LocalDate> recorded = form.optionalDay("recorded");
                    return findings.count() == before && value.isPresent()
                            ? source.map(citation ->
                                    new Version<>(period, value.get(), citation, confirmation, recorded, form.origin()))
                            : Optional.empty();
                });
    }
}
