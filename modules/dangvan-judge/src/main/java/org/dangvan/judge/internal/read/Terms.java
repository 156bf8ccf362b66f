/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge.internal.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dangvan.base.Term;
import org.dangvan.base.TermUnit;
import org.dangvan.yaml.Findings;
import org.dangvan.yaml.Form;
import org.dangvan.yaml.Yaml;

/** Reads {@code 10 working days}, {@code 30 days}, {@code 1 hour}, {@code 3 months}, {@code 1 year}. */
final class Terms {

    private static final Pattern TERM = Pattern.compile("([1-9]\\d{0,3}) (working days?|days?|hours?|months?|years?)");

    private Terms() {}

    /** One term, or a list of terms of which the one that ends first holds; none, with a finding, when one is bad. */
    static List<Term> read(Yaml node, Findings findings) {
        List<Yaml> nodes = node instanceof Yaml.Items items ? items.items() : List.of(node);
        return nodes.stream().flatMap(one -> term(one, findings).stream()).toList();
    }

    /** The terms under a key that must be there. */
    static List<Term> required(Form form, String key, Findings findings) {
        return form.required(key).map(node -> read(node, findings)).orElse(List.of());
    }

    /** One term. */
    static Optional<Term> term(Yaml node, Findings findings) {
        return Form.text(node, findings).flatMap(written -> {
            Matcher term = TERM.matcher(written);
            if (!term.matches()) {
                findings.add(
                        node.origin(),
                        "bad-term",
                        "“" + written
                                + "” không phải thời hạn. Hãy viết số nguyên từ 1 đến 9999 và đơn vị: “10 working days”"
                                + " (ngày làm việc), “30 days” (ngày), “1 hour” (giờ), “3 months” (tháng) hoặc “1 year” (năm).");
                return Optional.empty();
            }
            return Optional.of(new Term(Integer.parseInt(term.group(1)), unit(term.group(2))));
        });
    }

    private static TermUnit unit(String word) {
        return switch (word) {
            case "working day", "working days" -> TermUnit.WORKING_DAYS;
            case "hour", "hours" -> TermUnit.HOURS;
            case "month", "months" -> TermUnit.MONTHS;
            case "year", "years" -> TermUnit.YEARS;
            default -> TermUnit.CALENDAR_DAYS;
        };
    }
}
