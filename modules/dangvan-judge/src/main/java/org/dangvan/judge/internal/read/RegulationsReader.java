/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge.internal.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dangvan.base.DutyNature;
import org.dangvan.base.PetitionType;
import org.dangvan.pack.law.DatedValue;
import org.dangvan.pack.law.DatedValue.Version;
import org.dangvan.pack.law.Duty;
import org.dangvan.pack.law.LawValue;
import org.dangvan.pack.law.LegalEvent;
import org.dangvan.pack.law.Regulation;
import org.dangvan.pack.law.Regulation.Favour;
import org.dangvan.pack.law.Regulation.Protection;
import org.dangvan.yaml.Findings;
import org.dangvan.yaml.Form;
import org.dangvan.yaml.Yaml;

/** Reads {@code regulations/*.yaml}: a list of rules, each with its versions through time. */
public final class RegulationsReader {

    private static final Map<String, Protection> PROTECTIONS =
            Map.of("maximum", Protection.MAXIMUM, "minimum", Protection.MINIMUM, "fixed", Protection.FIXED);
    private static final Map<String, Optional<Favour>> FAVOURS =
            Map.of("less", Optional.of(Favour.LESS), "more", Optional.of(Favour.MORE));
    private static final Map<String, DutyNature> NATURES = Map.of(
            "duty", DutyNature.DUTY,
            "limitation", DutyNature.LIMITATION,
            "entry", DutyNature.ENTRY,
            "warning", DutyNature.WARNING);
    private static final Map<String, Duty.Direction> DIRECTIONS =
            Map.of("forward", Duty.Direction.FORWARD, "backward", Duty.Direction.BACKWARD);
    private static final Map<String, Boolean> YES_OR_NO = Map.of("yes", true, "no", false);
    /** What lists and reports mean by the due day of a petition. */
    private static final String HANDLING = "petition.handling";

    private static final List<String> DUTY_KEYS =
            List.of("duty", "trigger", "nature", "direction", "suspends", "within", "when");

    private final Findings findings;
    private final VersionsReader<LawValue> versions;
    private final LawValueReader values;

    private RegulationsReader(Findings findings) {
        this.findings = findings;
        this.versions = new VersionsReader<>(findings, "term: …", LawValueReader.KEYS);
        this.values = new LawValueReader(findings);
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
        return Form.of(
                        item,
                        findings,
                        "key",
                        "label",
                        "aspect",
                        "protect",
                        "favourable",
                        "duty",
                        "trigger",
                        "nature",
                        "direction",
                        "suspends",
                        "within",
                        "when",
                        "versions")
                .map(form -> {
                    String key = key(form, "key");
                    DatedValue<LawValue> read = versions.read(form, version -> values.read(version, key));
                    sameKind(read);
                    boolean term = read.versions().isEmpty()
                            ? form.has("trigger")
                            : read.versions().get(0).value() instanceof LawValue.Length;
                    return new Regulation(
                            key,
                            Words.label(form, findings),
                            Words.id(form, "aspect", findings),
                            form.optionalWord("protect", PROTECTIONS, Protection.NONE),
                            form.optionalWord("favourable", FAVOURS, Optional.empty()),
                            duty(form, key, term),
                            read,
                            form.origin());
                })
                .filter(regulation -> findings.count() == before);
    }

    private String key(Form form, String name) {
        return Words.key(form, name, findings);
    }

    /** All versions of one rule say the same kind of thing. */
    private void sameKind(DatedValue<LawValue> read) {
        Optional<Class<?>> first = Optional.empty();
        for (Version<LawValue> version : read.versions()) {
            Class<?> kind = version.value().getClass();
            if (first.filter(known -> !known.equals(kind)).isPresent()) {
                findings.add(
                        version.origin(),
                        "other-kind",
                        "Các bản của một quy định phải nói cùng một điều. Hãy dùng cùng một trong các khóa: "
                                + String.join(", ", LawValueReader.KINDS) + ".");
            }
            first = Optional.of(kind);
        }
    }

    private Optional<Duty> duty(Form form, String key, boolean term) {
        if (!term) {
            DUTY_KEYS.stream()
                    .filter(form::has)
                    .forEach(word -> findings.add(
                            form.origin(word),
                            "unknown-key",
                            "Khóa “" + word + "” chỉ dùng cho thời hạn (term). Hãy bỏ."));
            return Optional.empty();
        }
        LegalEvent trigger = form.word("trigger", LegalEvent.byCode(), LegalEvent.PETITION_RECEIVED);
        Set<PetitionType> types = types(form);
        if (trigger == LegalEvent.PETITION_RECEIVED && types.isEmpty() && !form.has("when")) {
            findings.add(
                    form.origin(), "missing-key", "Thời hạn tính từ khi nhận đơn cần “when: { type: [loại đơn, …] }”.");
        }
        DutyNature nature = form.optionalWord("nature", NATURES, DutyNature.DUTY);
        String name = form.has("duty") ? key(form, "duty") : key;
        if (trigger == LegalEvent.PETITION_RECEIVED && nature == DutyNature.DUTY && !name.equals(HANDLING)) {
            findings.add(
                    form.origin("duty"),
                    "unknown-word",
                    "Việc phải làm từ khi nhận đơn là “duty: " + HANDLING
                            + "”; danh sách quá hạn và báo cáo chỉ biết việc này."
                            + " Nếu chỉ để nhắc thì ghi “nature: warning”.");
        }
        return Optional.of(new Duty(
                name,
                trigger,
                nature,
                form.optionalWord("direction", DIRECTIONS, Duty.Direction.FORWARD),
                types,
                form.optionalWord("suspends", YES_OR_NO, false),
                form.has("within") ? Optional.of(key(form, "within")) : Optional.empty()));
    }

    private Set<PetitionType> types(Form form) {
        Set<PetitionType> types = EnumSet.noneOf(PetitionType.class);
        if (!form.has("when")) {
            return types;
        }
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
}
