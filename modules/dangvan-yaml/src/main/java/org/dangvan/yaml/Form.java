/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dangvan.base.Vietnamese;
import org.dangvan.pack.Origin;

/**
 * A map whose keys are known. What is wrong goes to the findings; the answer is then a stand-in that keeps the reading
 * going, and the caller drops what it read when findings were added.
 */
public final class Form {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Yaml.Fields fields;
    private final Findings findings;

    private Form(Yaml.Fields fields, Findings findings) {
        this.fields = fields;
        this.findings = findings;
    }

    /**
     * Takes {@code node} as a map with no other than the {@code known} keys.
     *
     * @return empty, with a finding, when it is no map
     */
    public static Optional<Form> of(Yaml node, Findings findings, String... known) {
        if (!(node instanceof Yaml.Fields fields)) {
            findings.add(
                    node.origin(),
                    "wrong-kind",
                    "Ở đây cần các cặp khóa: giá trị, không phải " + kind(node) + ". Các khóa: "
                            + String.join(", ", known) + ".");
            return Optional.empty();
        }
        List<String> keys = List.of(known);
        for (Yaml.Field field : fields.fields().values()) {
            String key = field.key().value();
            if (!keys.contains(key)) {
                String meant = key.indexOf(' ') >= 0
                        ? "Nếu đây là phần sau dấu phẩy của một giá trị, hãy đặt cả giá trị trong dấu ngoặc kép."
                        : Nearest.to(key, keys)
                                .map(near -> "Có phải là “" + near + "”?")
                                .orElse("Các khóa dùng được: " + String.join(", ", keys) + ".");
                findings.add(field.key().origin(), "unknown-key", "Không có khóa “" + key + "” ở đây. " + meant);
            }
        }
        return Optional.of(new Form(fields, findings));
    }

    /** Where the map begins. */
    public Origin origin() {
        return fields.origin();
    }

    /** Where the value of {@code key} begins; the map itself when the key is missing. */
    public Origin origin(String key) {
        return optional(key).map(Yaml::origin).orElse(fields.origin());
    }

    /** Whether the key is written. */
    public boolean has(String key) {
        return fields.fields().containsKey(key);
    }

    /** The value of a key that may be missing. */
    public Optional<Yaml> optional(String key) {
        return Optional.ofNullable(fields.fields().get(key)).map(Yaml.Field::value);
    }

    /** The value of a key that must be there; empty, with a finding, when it is not. */
    public Optional<Yaml> required(String key) {
        if (!has(key)) {
            findings.add(fields.origin(), "missing-key", "Thiếu khóa “" + key + "”. Hãy thêm “" + key + ": …”.");
        }
        return optional(key);
    }

    /** A text that must be there. */
    public String text(String key) {
        return required(key).flatMap(node -> text(node, findings)).orElse("");
    }

    /** A text of at most {@code limit} characters that must be there. */
    public String text(String key, int limit) {
        return required(key).flatMap(node -> text(node, limit, findings)).orElse("");
    }

    /** A text that may be missing. */
    public Optional<String> optionalText(String key) {
        return optional(key).flatMap(node -> text(node, findings));
    }

    /** A day that must be there. */
    public LocalDate day(String key) {
        return required(key).flatMap(node -> day(node, findings)).orElse(LocalDate.EPOCH);
    }

    /** A day that may be missing. */
    public Optional<LocalDate> optionalDay(String key) {
        return optional(key).flatMap(node -> day(node, findings));
    }

    /** A list that must be there. */
    public List<Yaml> items(String key) {
        return required(key).map(node -> items(node, findings)).orElse(List.of());
    }

    /** A list that may be missing. */
    public List<Yaml> optionalItems(String key) {
        return optional(key).map(node -> items(node, findings)).orElse(List.of());
    }

    /** A map that must be there. */
    public Optional<Form> form(String key, String... known) {
        return required(key).flatMap(node -> of(node, findings, known));
    }

    /** A map with free keys that may be missing; texts by key. */
    public Map<String, Yaml.Field> entries(String key) {
        return optional(key)
                .map(node -> {
                    if (node instanceof Yaml.Fields entries) {
                        return entries.fields();
                    }
                    findings.add(
                            node.origin(), "wrong-kind", "Ở đây cần các cặp từ: từ, không phải " + kind(node) + ".");
                    return Map.<String, Yaml.Field>of();
                })
                .orElse(Map.of());
    }

    /** One of the known words that must be there; the stand-in is {@code otherwise}. */
    public <T> T word(String key, Map<String, T> known, T otherwise) {
        return required(key).flatMap(node -> word(node, known, findings)).orElse(otherwise);
    }

    /** One of the known words; {@code otherwise} when the key is missing. */
    public <T> T optionalWord(String key, Map<String, T> known, T otherwise) {
        return optional(key).flatMap(node -> word(node, known, findings)).orElse(otherwise);
    }

    /** A text in its cleaned form; empty, with a finding, when it is something else or blank. */
    public static Optional<String> text(Yaml node, Findings findings) {
        if (!(node instanceof Yaml.Text text)) {
            findings.add(node.origin(), "wrong-kind", "Ở đây cần chữ, không phải " + kind(node) + ".");
            return Optional.empty();
        }
        String clean = Vietnamese.clean(text.value());
        if (clean.isEmpty()) {
            findings.add(node.origin(), "empty-value", "Giá trị trống. Hãy viết giá trị hoặc bỏ khóa.");
            return Optional.empty();
        }
        return Optional.of(clean);
    }

    /** As {@link #text(Yaml, Findings)}, with a finding when it has more than {@code limit} characters. */
    public static Optional<String> text(Yaml node, int limit, Findings findings) {
        Optional<String> text = text(node, findings);
        text.filter(written -> written.length() > limit)
                .ifPresent(written -> findings.add(
                        node.origin(),
                        "too-long",
                        "Dài " + written.length() + " ký tự, tối đa " + limit + ". Hãy viết ngắn lại."));
        return text;
    }

    /** A day written {@code yyyy-MM-dd}; empty, with a finding, when it is none. */
    public static Optional<LocalDate> day(Yaml node, Findings findings) {
        return text(node, findings).flatMap(written -> {
            try {
                if (DAY.matcher(written).matches()) {
                    return Optional.of(LocalDate.parse(written));
                }
            } catch (DateTimeException wrong) {
                // A day that does not exist, like 2020-02-30: said below like any other.
            }
            findings.add(
                    node.origin(),
                    "bad-day",
                    "“" + written + "” không phải là ngày có thật. Hãy viết năm-tháng-ngày, ví dụ 2020-06-30.");
            return Optional.empty();
        });
    }

    /** The items of a list; none, with a finding, when it is no list. */
    public static List<Yaml> items(Yaml node, Findings findings) {
        if (node instanceof Yaml.Items items) {
            return items.items();
        }
        findings.add(
                node.origin(),
                "wrong-kind",
                "Ở đây cần danh sách (mỗi mục một dòng “- …”), không phải " + kind(node) + ".");
        return List.of();
    }

    /** One of the known words; empty, with a finding, when it is another. */
    public static <T> Optional<T> word(Yaml node, Map<String, T> known, Findings findings) {
        return text(node, findings).flatMap(written -> {
            Optional<T> meaning = Optional.ofNullable(known.get(written));
            if (meaning.isEmpty()) {
                String meant = Nearest.to(written, known.keySet())
                        .map(near -> "Có phải là “" + near + "”? ")
                        .orElse("");
                String words =
                        String.join(", ", known.keySet().stream().sorted().toList());
                findings.add(
                        node.origin(),
                        "unknown-word",
                        "Không có giá trị “" + written + "” ở đây. " + meant + "Dùng một trong: " + words + ".");
            }
            return meaning;
        });
    }

    private static String kind(Yaml node) {
        if (node instanceof Yaml.Items) {
            return "danh sách";
        }
        return node instanceof Yaml.Fields ? "các cặp khóa: giá trị" : "chữ";
    }
}
