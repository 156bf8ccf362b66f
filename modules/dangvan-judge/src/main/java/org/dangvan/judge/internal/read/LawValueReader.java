/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge.internal.read;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dangvan.base.Term;
import org.dangvan.pack.law.AmountUnit;
import org.dangvan.pack.law.Guard;
import org.dangvan.pack.law.LawValue;
import org.dangvan.pack.law.LawValue.Amount;
import org.dangvan.pack.law.LawValue.Choice;
import org.dangvan.pack.law.LawValue.Extension;
import org.dangvan.pack.law.LawValue.Holiday;
import org.dangvan.pack.law.LawValue.Item;
import org.dangvan.pack.law.LawValue.Items;
import org.dangvan.pack.law.LawValue.Length;
import org.dangvan.pack.law.LawValue.Variant;
import org.dangvan.pack.law.Policy;
import org.dangvan.yaml.Findings;
import org.dangvan.yaml.Form;
import org.dangvan.yaml.Yaml;

/** Reads what one version of a rule says: {@code term}, {@code amount}, {@code way}, {@code items} or {@code holiday}. */
final class LawValueReader {

    /** The keys of which a version has exactly one. */
    static final List<String> KINDS = List.of("term", "amount", "way", "items", "holiday");

    /** All keys of a version that belong to its value. */
    static final List<String> KEYS = List.of("term", "variants", "extensions", "amount", "way", "items", "holiday");

    private static final Pattern AMOUNT = Pattern.compile("(0|[1-9]\\d{0,11}) (.+)");
    private static final Map<String, AmountUnit> UNITS = Map.of(
            "people", AmountUnit.PEOPLE,
            "representatives", AmountUnit.REPRESENTATIVES,
            "days a week", AmountUnit.DAYS_A_WEEK,
            "days a month", AmountUnit.DAYS_A_MONTH,
            "times", AmountUnit.TIMES,
            "VND", AmountUnit.VND);
    private static final Pattern ON = Pattern.compile("(lunar )?(\\d\\d)-(\\d\\d)");
    private static final int MOST_DAYS = 9;
    private static final int MOST_TIMES = 9;
    private static final int MOST_CASES = 9;

    private final Findings findings;
    private final GuardReader guards;

    LawValueReader(Findings findings) {
        this.findings = findings;
        this.guards = new GuardReader(findings);
    }

    /** The value of a version; empty, with a finding, when it has none or several, or a bad one. */
    Optional<LawValue> read(Form version, String rule) {
        List<String> written = KINDS.stream().filter(version::has).toList();
        if (written.size() != 1) {
            findings.add(
                    version.origin(),
                    written.isEmpty() ? "missing-key" : "two-values",
                    "Mỗi bản nói đúng một điều. Hãy ghi một trong: " + String.join(", ", KINDS) + ".");
            return Optional.empty();
        }
        String kind = written.get(0);
        if (!kind.equals("term")) {
            List.of("variants", "extensions").stream()
                    .filter(version::has)
                    .forEach(key -> findings.add(
                            version.origin(key), "unknown-key", "Khóa “" + key + "” chỉ đi cùng “term”. Hãy bỏ."));
        }
        return switch (kind) {
            case "term" -> length(version).map(LawValue.class::cast);
            case "amount" -> amount(version).map(LawValue.class::cast);
            case "way" -> way(version, rule).map(LawValue.class::cast);
            case "items" -> items(version).map(LawValue.class::cast);
            default -> holiday(version).map(LawValue.class::cast);
        };
    }

    private Optional<LawValue.Length> length(Form version) {
        int before = findings.count();
        boolean rest = version.optional("term")
                .filter(node -> node instanceof Yaml.Text text && text.value().equals("rest"))
                .isPresent();
        List<Term> terms = rest ? List.of() : Terms.required(version, "term", findings);
        List<Variant> variants = new ArrayList<>();
        for (Yaml item : few(version, "variants")) {
            Form.of(item, findings, "when", "term").ifPresent(form -> guard(form)
                    .ifPresent(guard -> variants.add(new Variant(guard, Terms.required(form, "term", findings)))));
        }
        List<Extension> extensions = new ArrayList<>();
        for (Yaml item : few(version, "extensions")) {
            Form.of(item, findings, "when", "by", "times")
                    .ifPresent(form -> guard(form).ifPresent(guard -> form.required("by")
                            .flatMap(node -> Terms.term(node, findings))
                            .ifPresent(by -> extensions.add(new Extension(guard, by, times(form))))));
        }
        extensions.stream()
                .filter(extension -> terms.stream()
                        .anyMatch(term -> term.unit() != extension.by().unit()))
                .findFirst()
                .ifPresent(extension -> findings.add(
                        version.origin("extensions"),
                        "other-unit",
                        "Gia hạn phải tính cùng đơn vị với thời hạn ("
                                + terms.get(0).unit().label() + ")."));
        return findings.count() == before ? Optional.of(new Length(terms, variants, extensions)) : Optional.empty();
    }

    /** A list that is compared in every kind of case, which must not be too many. */
    private List<Yaml> few(Form version, String key) {
        List<Yaml> items = version.optionalItems(key);
        if (items.size() > MOST_CASES) {
            findings.add(
                    version.origin(key),
                    "too-many",
                    "Có " + items.size() + " mục, tối đa " + MOST_CASES + ". Hãy gộp các trường hợp bằng and, or.");
            return List.of();
        }
        return items;
    }

    /** The guard of an item; an item without one holds in every case. */
    private Optional<Guard> guard(Form form) {
        return form.has("when") ? form.optional("when").flatMap(guards::read) : Optional.of(Guard.ALWAYS);
    }

    private int times(Form form) {
        String written = form.text("times");
        if (!written.matches("[1-" + MOST_TIMES + "]")) {
            findings.add(form.origin("times"), "bad-number", "Số lần gia hạn phải là số từ 1 đến " + MOST_TIMES + ".");
            return 1;
        }
        return Integer.parseInt(written);
    }

    private Optional<Amount> amount(Form version) {
        String written = version.text("amount");
        Matcher amount = AMOUNT.matcher(written);
        Optional<AmountUnit> unit = amount.matches() ? unit(amount.group(2)) : Optional.empty();
        if (unit.isPresent()) {
            return unit.map(counted -> new Amount(Long.parseLong(amount.group(1)), counted));
        }
        if (!written.isEmpty()) {
            findings.add(
                    version.origin("amount"),
                    "bad-amount",
                    "“" + written + "” không phải số lượng. Hãy viết số nguyên và một trong các đơn vị: "
                            + String.join(", ", UNITS.keySet().stream().sorted().toList())
                            + ", ví dụ “2 days a month”.");
        }
        return Optional.empty();
    }

    private static Optional<AmountUnit> unit(String word) {
        return Optional.ofNullable(UNITS.get(word.startsWith("day ") ? word.replaceFirst("day", "days") : word));
    }

    private Optional<Choice> way(Form version, String rule) {
        Policy policy = Policy.byKey().get(rule);
        if (policy == null) {
            findings.add(
                    version.origin("way"),
                    "unknown-policy",
                    "“" + rule + "” không phải lựa chọn mà hệ thống biết. Các khóa dùng “way”: "
                            + String.join(
                                    ", ",
                                    Policy.byKey().keySet().stream().sorted().toList()) + ".");
            return Optional.empty();
        }
        return version.required("way")
                .flatMap(node -> Form.word(node, policy.waysByCode(), findings))
                .map(Choice::new);
    }

    private Optional<Items> items(Form version) {
        int before = findings.count();
        List<Item> items = new ArrayList<>();
        Map<String, Yaml> known = new HashMap<>();
        for (Yaml node : version.items("items")) {
            item(node, known).ifPresent(items::add);
        }
        if (findings.count() == before && items.isEmpty()) {
            findings.add(version.origin("items"), "empty-value", "Danh sách trống. Hãy ghi ít nhất một mục.");
        }
        return findings.count() == before ? Optional.of(new Items(items)) : Optional.empty();
    }

    private Optional<Item> item(Yaml node, Map<String, Yaml> known) {
        int before = findings.count();
        return Form.of(node, findings, "code", "text", "parent", "details").flatMap(form -> {
            String code = Words.id(form, "code", Limits.CODE, findings);
            Yaml first = known.putIfAbsent(code, node);
            if (first != null) {
                findings.add(
                        form.origin("code"),
                        "duplicate-item",
                        "Mã “" + code + "” đã có ở dòng " + first.origin().line() + ". Hãy đặt mã khác.");
            }
            Optional<String> parent = form.optionalText("parent");
            parent.filter(above -> !known.containsKey(above) || above.equals(code))
                    .ifPresent(above -> findings.add(
                            form.origin("parent"),
                            "unknown-item",
                            "Chưa có mục “" + above + "” ở trên. Hãy ghi mục cha trước mục con."));
            Map<String, String> details = new HashMap<>();
            form.entries("details").forEach((key, field) -> Form.text(field.value(), findings)
                    .ifPresent(text -> details.put(key, text)));
            String text = form.text("text");
            return findings.count() == before ? Optional.of(new Item(code, text, parent, details)) : Optional.empty();
        });
    }

    private Optional<Holiday> holiday(Form version) {
        return version.form("holiday", "on", "before", "after").flatMap(form -> {
            int count = findings.count();
            String written = form.text("on");
            Matcher on = ON.matcher(written);
            Optional<MonthDay> day = on.matches() ? monthDay(on) : Optional.empty();
            if (day.isEmpty() && !written.isEmpty()) {
                findings.add(
                        form.origin("on"),
                        "bad-day",
                        "“" + written + "” không phải ngày có trong mọi năm. Hãy viết tháng-ngày, ví dụ “09-02”, hoặc"
                                + " “lunar 03-10” cho ngày âm lịch; không dùng 29/2.");
            }
            int before = days(form, "before");
            int after = days(form, "after");
            return findings.count() == count
                    ? day.map(holiday -> new Holiday(holiday, on.group(1) != null, before, after))
                    : Optional.empty();
        });
    }

    private static Optional<MonthDay> monthDay(Matcher on) {
        try {
            MonthDay day = MonthDay.of(Integer.parseInt(on.group(2)), Integer.parseInt(on.group(3)));
            return Optional.of(day).filter(real -> real.isValidYear(1));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private int days(Form form, String key) {
        return form.optionalText(key)
                .map(written -> {
                    if (!written.matches("[0-" + MOST_DAYS + "]")) {
                        findings.add(form.origin(key), "bad-number", "Số ngày phải từ 0 đến " + MOST_DAYS + ".");
                        return 0;
                    }
                    return Integer.parseInt(written);
                })
                .orElse(0);
    }
}
