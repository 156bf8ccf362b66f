/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.dangvan.base.Confirmation;
import org.dangvan.pack.Layers;
import org.dangvan.pack.law.Aspect;
import org.dangvan.pack.law.DatedValue.Selection;
import org.dangvan.pack.law.DatedValue.Version;
import org.dangvan.pack.law.LawValue;
import org.dangvan.pack.law.Regulation;

/**
 * One rule on several days, for lists that show the law of those days side by side.
 *
 * @param rule the rule
 * @param aspect its aspect in Vietnamese
 * @param values what it says on each of the days, in their order
 */
public record LawLine(Regulation rule, String aspect, List<Selection<LawValue>> values) {

    /** Copies the values. */
    public LawLine {
        values = List.copyOf(values);
    }

    /** Every rule of the packs on each of {@code days}, by key. */
    public static List<LawLine> of(Layers layers, List<LocalDate> days) {
        return layers.regulations().values().stream()
                .sorted(Comparator.comparing(Regulation::key))
                .map(rule -> new LawLine(
                        rule, aspect(layers, rule), days.stream().map(rule::on).toList()))
                .toList();
    }

    /** Whether the days do not all have the same version. */
    public boolean differs() {
        return values.stream().map(Selection::version).distinct().count() > 1;
    }

    /** Whether nobody has compared one of the versions with the law. */
    public boolean isUnconfirmed() {
        return values.stream()
                .flatMap(value -> value.version().stream())
                .map(Version::confirmation)
                .anyMatch(Confirmation.UNCONFIRMED::equals);
    }

    private static String aspect(Layers layers, Regulation rule) {
        Aspect aspect = layers.aspects().get(rule.aspect());
        return aspect == null ? rule.aspect() : aspect.label();
    }
}
