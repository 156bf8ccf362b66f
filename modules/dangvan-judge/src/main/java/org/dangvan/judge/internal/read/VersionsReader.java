/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge.internal.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dangvan.base.Citation;
import org.dangvan.base.Confirmation;
import org.dangvan.base.LegalDay;
import org.dangvan.base.Period;
import org.dangvan.pack.law.DatedValue;
import org.dangvan.pack.law.DatedValue.Version;
import org.dangvan.yaml.Findings;
import org.dangvan.yaml.Form;
import org.dangvan.yaml.Yaml;

/**
 * Reads versions through time: each holds from its first day until its own end or the next one's first day.
 *
 * @param <T> what a version says
 */
final class VersionsReader<T> {

    private static final List<String> KEYS = List.of("from", "to", "recorded", "source", "status");

    private final Findings findings;
    private final String example;
    private final String[] keys;

    /**
     * A reader.
     *
     * @param example how a version is written, for whom wrote none
     * @param values keys of a version beside its days and its provision
     */
    VersionsReader(Findings findings, String example, List<String> values) {
        this.findings = findings;
        this.example = example;
        this.keys = Stream.concat(KEYS.stream(), values.stream()).toArray(String[]::new);
    }

    /** Reads the versions; {@code value} gives what one of them says, or nothing after a finding. */
    DatedValue<T> read(Form form, Function<Form, Optional<T>> value) {
        int before = findings.count();
        List<Version<T>> written = new ArrayList<>();
        for (Yaml item : form.items("versions")) {
            version(item, value).ifPresent(written::add);
        }
        if (findings.count() == before && written.isEmpty()) {
            findings.add(
                    form.origin("versions"),
                    "empty-value",
                    "Chưa có bản nào. Hãy thêm “- { from: …, " + example + ", source: … }”.");
        }
        for (int at = 1; at < written.size(); at++) {
            check(written.get(at - 1), written.get(at));
        }
        return new DatedValue<>(findings.count() == before ? closed(written) : written);
    }

    /** Each version without an end of its own ends where the next one begins. */
    private static <T> List<Version<T>> closed(List<Version<T>> written) {
        List<Version<T>> closed = new ArrayList<>();
        for (int at = 0; at < written.size(); at++) {
            Version<T> version = written.get(at);
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

    private void check(Version<T> version, Version<T> later) {
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
    }

    private Optional<Version<T>> version(Yaml item, Function<Form, Optional<T>> reader) {
        int before = findings.count();
        return Form.of(item, findings, keys).flatMap(form -> {
            Period period = Periods.of(form, Optional.of(form.day("from")), findings);
            Optional<T> value = reader.apply(form);
            Optional<Citation> source = Citations.required(form, "source", findings);
            Confirmation confirmation = form.optionalWord("status", Words.CONFIRMATIONS, Confirmation.CONFIRMED);
            Optional<LocalDate> recorded = form.optionalDay("recorded");
            return findings.count() == before && value.isPresent()
                    ? source.map(citation ->
                            new Version<>(period, value.get(), citation, confirmation, recorded, form.origin()))
                    : Optional.empty();
        });
    }
}
