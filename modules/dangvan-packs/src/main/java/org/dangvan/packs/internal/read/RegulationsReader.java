/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.packs.internal.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dangvan.base.Citation;
import org.dangvan.base.Confirmation;
import org.dangvan.base.LegalDay;
import org.dangvan.base.Period;
import org.dangvan.base.PetitionType;
import org.dangvan.base.Term;
import org.dangvan.pack.Origin;
import org.dangvan.pack.Regulation;
import org.dangvan.packs.internal.yaml.Findings;
import org.dangvan.packs.internal.yaml.Form;
import org.dangvan.packs.internal.yaml.Yaml;

/** Reads {@code regulations/*.yaml}: a list of rules, each with its versions through time. */
public final class RegulationsReader {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+");
    private static final Map<String, Boolean> PROTECTIONS = Map.of("maximum", true);
    private static final Map<String, String> DUTIES = Map.of("petition.handling", "petition.handling");
    private static final Map<String, String> TRIGGERS = Map.of("petition.received", "petition.received");

    private final Findings findings;

    private RegulationsReader(Findings findings) {
        this.findings = findings;
    }

    /** Reads a file; rules with a mistake are left out. */
    public static List<Regulation> read(Yaml file, Findings findings) {
        RegulationsReader reader = new RegulationsReader(findings);
        return Form.items(file, findings).stream()
                .map(reader::regulation)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Regulation> regulation(Yaml item) {
        int before = findings.count();
        return Form.of(item, findings, "key", "label", "duty", "aspect", "trigger", "protect", "when", "versions")
                .map(form -> new Regulation(
                        key(form),
                        label(form),
                        form.word("duty", DUTIES, ""),
                        form.text("aspect"),
                        form.word("trigger", TRIGGERS, ""),
                        types(form),
                        form.optionalWord("protect", PROTECTIONS, false),
                        versions(form),
                        form.origin()))
                .filter(regulation -> findings.count() == before);
    }

    private String key(Form form) {
        String key = form.text("key", Limits.CODE);
        if (!key.isEmpty() && !KEY.matcher(key).matches()) {
            findings.add(
                    form.origin("key"),
                    "bad-id",
                    "“" + key
                            + "” không dùng làm khóa được. Hãy viết chữ thường không dấu có dấu chấm, ví dụ petition.processing.");
        }
        return key;
    }

    private String label(Form form) {
        return form.form("label", "vi")
                .map(label -> label.text("vi", Limits.NAME))
                .orElse("");
    }

    private Set<PetitionType> types(Form form) {
        Set<PetitionType> types = EnumSet.noneOf(PetitionType.class);
        form.form("when", "type").ifPresent(when -> {
            when.items("type").forEach(type -> Form.word(type, Words.PETITION_TYPES, findings)
                    .ifPresent(types::add));
            if (types.isEmpty() && when.has("type")) {
                findings.add(
                        when.origin("type"),
                        "empty-value",
                        "Quy định không áp dụng cho loại đơn nào. Hãy ghi ít nhất một loại.");
            }
        });
        return types;
    }

    private List<Regulation.Version> versions(Form form) {
        int before = findings.count();
        List<Written> written = form.items("versions").stream()
                .map(this::version)
                .flatMap(Optional::stream)
                .toList();
        if (findings.count() == before && written.isEmpty()) {
            findings.add(
                    form.origin("versions"),
                    "empty-value",
                    "Quy định chưa có bản nào. Hãy thêm “- { from: …, term: …, source: … }”.");
        }
        List<Regulation.Version> versions = new ArrayList<>();
        for (int at = 0; at < written.size(); at++) {
            Written version = written.get(at);
            Optional<Written> next = at + 1 < written.size() ? Optional.of(written.get(at + 1)) : Optional.empty();
            next.ifPresent(later -> checkOrder(version, later));
            Period validity = next.filter(later -> later.from().isAfter(version.from()))
                    .map(later -> new Period(
                            Optional.of(version.from()),
                            Optional.of(version.period().to().orElse(later.from()))))
                    .orElse(version.period());
            versions.add(new Regulation.Version(
                    validity, version.term(), version.source(), version.confirmation(), version.origin()));
        }
        return versions;
    }

    private void checkOrder(Written version, Written later) {
        if (later.from().isBefore(version.from())) {
            findings.add(
                    later.origin(),
                    "versions-out-of-order",
                    "Bản từ " + LegalDay.print(later.from()) + " đứng sau bản từ " + LegalDay.print(version.from())
                            + ". Hãy xếp các bản theo ngày hiệu lực tăng dần.");
        } else if (!later.from().isAfter(version.from())
                || version.period().to().filter(to -> to.isAfter(later.from())).isPresent()) {
            findings.add(
                    later.origin(),
                    "overlapping-versions",
                    "Bản từ " + LegalDay.print(later.from()) + " chồng lên bản từ " + LegalDay.print(version.from())
                            + ". Hãy sửa “from” hoặc “to” (ngày đầu tiên hết hiệu lực) để mỗi ngày chỉ có một bản.");
        }
    }

    private Optional<Written> version(Yaml item) {
        int before = findings.count();
        return Form.of(item, findings, "from", "to", "term", "source", "status").flatMap(form -> {
            LocalDate from = form.day("from");
            Period period = Periods.of(form, Optional.of(from), findings);
            Term term = Terms.required(form, "term", findings);
            Optional<Citation> source = Citations.required(form, "source", findings);
            Confirmation confirmation = form.optionalWord("status", Words.CONFIRMATIONS, Confirmation.CONFIRMED);
            return findings.count() == before
                    ? source.map(citation -> new Written(from, period, term, citation, confirmation, form.origin()))
                    : Optional.empty();
        });
    }

    /** A version as written, before the next one's first day ends it. */
    private record Written(
            LocalDate from, Period period, Term term, Citation source, Confirmation confirmation, Origin origin) {}
}
