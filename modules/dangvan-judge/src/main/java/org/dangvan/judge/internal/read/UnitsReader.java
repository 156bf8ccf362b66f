/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge.internal.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangvan.base.Confirmation;
import org.dangvan.base.Vietnamese;
import org.dangvan.pack.UnitDefinition;
import org.dangvan.yaml.Findings;
import org.dangvan.yaml.Form;
import org.dangvan.yaml.Yaml;

/** Reads {@code units.yaml}. */
public final class UnitsReader {

    private static final Map<String, String> LEVELS = Words.byCode(
            new String[] {"central", "province", "department", "district", "commune", "party", "other"},
            level -> level);

    private UnitsReader() {}

    /** What the file says. */
    public record Units(Map<String, String> abbreviations, List<UnitDefinition> units) {

        /** A pack without the file. */
        public static Units none() {
            return new Units(Map.of(), List.of());
        }
    }

    /** Reads the file. */
    public static Units read(Yaml file, Findings findings) {
        return Form.of(file, findings, "abbreviations", "units")
                .map(form -> new Units(abbreviations(form, findings), units(form, findings)))
                .orElse(Units.none());
    }

    private static Map<String, String> abbreviations(Form form, Findings findings) {
        Map<String, String> full = new LinkedHashMap<>();
        form.entries("abbreviations").forEach((shortForm, field) -> Form.text(field.value(), findings)
                .ifPresent(name -> full.put(Vietnamese.clean(shortForm), name)));
        return full;
    }

    private static List<UnitDefinition> units(Form form, Findings findings) {
        List<UnitDefinition> units = new ArrayList<>();
        Map<String, UnitDefinition> byCode = new HashMap<>();
        for (Yaml item : form.optionalItems("units")) {
            unit(item, findings).ifPresent(unit -> {
                UnitDefinition first = byCode.putIfAbsent(unit.code(), unit);
                if (first == null) {
                    units.add(unit);
                } else {
                    findings.add(
                            unit.origin(),
                            "duplicate-unit",
                            "Mã cơ quan “" + unit.code() + "” đã dùng cho “" + first.name() + "” ở dòng "
                                    + first.origin().line() + ". Hãy đặt mã khác.");
                }
            });
        }
        return units;
    }

    private static Optional<UnitDefinition> unit(Yaml item, Findings findings) {
        int before = findings.count();
        return Form.of(item, findings, "code", "name", "level", "parent", "aliases", "from", "to", "source", "status")
                .map(form -> {
                    List<String> aliases = new ArrayList<>();
                    form.optionalItems("aliases").forEach(alias -> Form.text(alias, Limits.NAME, findings)
                            .ifPresent(aliases::add));
                    return new UnitDefinition(
                            Words.id(form, "code", Limits.CODE, findings),
                            form.text("name", Limits.NAME),
                            form.word("level", LEVELS, ""),
                            form.has("parent")
                                    ? Optional.of(Words.id(form, "parent", Limits.CODE, findings))
                                    : Optional.empty(),
                            aliases,
                            Periods.of(form, form.optionalDay("from"), findings),
                            form.has("from") || form.has("to")
                                    ? Citations.required(form, "source", findings)
                                    : Citations.optional(form, "source", findings),
                            form.optionalWord("status", Words.CONFIRMATIONS, Confirmation.CONFIRMED),
                            form.origin());
                })
                .filter(unit -> findings.count() == before);
    }
}
