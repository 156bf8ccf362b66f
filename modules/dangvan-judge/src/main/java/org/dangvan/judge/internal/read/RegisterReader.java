/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge.internal.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dangvan.base.Vietnamese;
import org.dangvan.pack.Origin;
import org.dangvan.pack.register.ColumnMapping;
import org.dangvan.pack.register.RecordKind;
import org.dangvan.pack.register.RegisterField;
import org.dangvan.pack.register.RegisterMapping;
import org.dangvan.yaml.Findings;
import org.dangvan.yaml.Form;
import org.dangvan.yaml.Yaml;

/** Reads {@code registers/*.yaml}: one sheet a file. */
public final class RegisterReader {

    private static final Map<String, RecordKind> KINDS =
            Words.byCode(RecordKind.values(), kind -> kind.name().toLowerCase(Locale.ROOT));
    private static final Map<String, RegisterField> FIELDS = Words.byCode(RegisterField.values(), RegisterField::code);
    private static final Map<String, Boolean> TRUTH = Map.of("true", true, "false", false);

    /** Codes of the fields whose codes the platform knows; a leader's code is the province's own. */
    private static final Map<RegisterField, Set<String>> CODES = Map.of(
            RegisterField.TYPE, Words.PETITION_TYPES.keySet(),
            RegisterField.OCCASION, Set.of("FIRST", "REPEATED"),
            RegisterField.MODE, Set.of("PERIODIC", "AD_HOC"),
            RegisterField.RECEPTION, Set.of("RECEIVED", "WAITING"));

    private static final Pattern OWN_CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** Without these a row of the kind says nothing. */
    private static final Map<RecordKind, Set<RegisterField>> NEEDED = Map.of(
            RecordKind.VISIT, EnumSet.of(RegisterField.DAY, RegisterField.PERSON_NAME),
            RecordKind.PETITION, EnumSet.of(RegisterField.DAY, RegisterField.PERSON_NAME, RegisterField.TYPE),
            RecordKind.REGISTRATION,
                    EnumSet.of(
                            RegisterField.DAY,
                            RegisterField.PERSON_NAME,
                            RegisterField.HOST,
                            RegisterField.MODE,
                            RegisterField.SESSION_DAY,
                            RegisterField.RECEPTION));

    private final Findings findings;
    private final Map<String, Origin> headers = new HashMap<>();
    private final Set<RegisterField> filled = new HashSet<>();

    private RegisterReader(Findings findings) {
        this.findings = findings;
    }

    /** Reads a file. */
    public static Optional<RegisterMapping> read(Yaml file, Findings findings) {
        int before = findings.count();
        return Form.of(file, findings, "id", "title", "record", "columns")
                .map(form -> new RegisterReader(findings).register(form))
                .filter(register -> findings.count() == before);
    }

    private RegisterMapping register(Form form) {
        int before = findings.count();
        RecordKind kind = form.word("record", KINDS, RecordKind.VISIT);
        boolean known = findings.count() == before;
        List<ColumnMapping> columns = new ArrayList<>();
        for (Yaml item : form.items("columns")) {
            Form.of(item, findings, "header", "field", "required", "words")
                    .flatMap(column -> column(column, known ? Optional.of(kind) : Optional.empty()))
                    .ifPresent(columns::add);
        }
        if (findings.count() == before) {
            NEEDED.getOrDefault(kind, Set.of()).stream()
                    .filter(needed -> !filled.contains(needed))
                    .sorted()
                    .forEach(needed -> findings.add(
                            form.origin("columns"),
                            "missing-column",
                            "Sổ này thiếu cột cho “" + needed.code() + "”. Hãy thêm “- { header: tên cột, field: "
                                    + needed.code() + " }”."));
        }
        return new RegisterMapping(
                Words.id(form, "id", findings), form.text("title", Limits.NAME), kind, columns, form.origin());
    }

    private Optional<ColumnMapping> column(Form form, Optional<RecordKind> kind) {
        int before = findings.count();
        List<String> names = headers(form);
        RegisterField field = form.word("field", FIELDS, RegisterField.NUMBER);
        boolean required = form.optionalWord("required", TRUTH, false);
        if (findings.count() > before) {
            return Optional.empty();
        }
        if (kind.filter(record -> !field.isOf(record)).isPresent()) {
            findings.add(
                    form.origin("field"),
                    "field-of-other-record",
                    "Trường “" + field.code() + "” không thuộc loại sổ này. Hãy chọn trường khác hoặc bỏ cột.");
        }
        if (!filled.add(field)) {
            findings.add(
                    form.origin("field"),
                    "duplicate-field",
                    "Trường “" + field.code()
                            + "” đã có cột khác. Hãy giữ một cột; tên khác của cột ghi vào danh sách header.");
        }
        Map<String, String> words = words(form, field);
        return findings.count() == before
                ? Optional.of(new ColumnMapping(names, field, required, words))
                : Optional.empty();
    }

    private List<String> headers(Form form) {
        Optional<Yaml> node = form.required("header");
        List<Yaml> written = node.filter(Yaml.Items.class::isInstance)
                .map(items -> Form.items(items, findings))
                .orElse(node.map(List::of).orElse(List.of()));
        List<String> names = new ArrayList<>();
        for (Yaml item : written) {
            Form.text(item, Limits.NAME, findings).ifPresent(name -> {
                Origin first = headers.putIfAbsent(Vietnamese.key(name), item.origin());
                if (first != null) {
                    findings.add(
                            item.origin(),
                            "duplicate-header",
                            "Tên cột “" + name + "” đã có ở dòng " + first.line() + ". Mỗi tên chỉ thuộc một cột.");
                }
                names.add(name);
            });
        }
        if (node.isPresent() && written.isEmpty()) {
            findings.add(form.origin("header"), "empty-value", "Cột chưa có tên. Hãy ghi ít nhất một tên cột.");
        }
        return names;
    }

    private Map<String, String> words(Form form, RegisterField field) {
        boolean coded = field.value() == RegisterField.Value.CODE;
        if (coded != form.has("words")) {
            findings.add(
                    form.origin(coded ? "field" : "words"),
                    coded ? "missing-words" : "words-without-code",
                    coded
                            ? "Cột “" + field.code() + "” cần “words: { từ trong sổ: mã }”."
                            : "Trường “" + field.code() + "” không dùng mã. Hãy bỏ “words”.");
            return Map.of();
        }
        Map<String, String> words = new LinkedHashMap<>();
        Map<String, Origin> seen = new HashMap<>();
        form.entries("words").forEach((word, entry) -> {
            Origin first = seen.putIfAbsent(Vietnamese.key(word), entry.key().origin());
            if (first != null) {
                findings.add(
                        entry.key().origin(),
                        "duplicate-word",
                        "Từ “" + word + "” đã có ở dòng " + first.line()
                                + " (không phân biệt hoa thường). Hãy giữ một từ.");
            }
            code(entry.value(), field).ifPresent(code -> words.put(Vietnamese.clean(word), code));
        });
        return words;
    }

    private Optional<String> code(Yaml node, RegisterField field) {
        Set<String> known = CODES.get(field);
        if (known != null) {
            return Form.word(node, Words.byCode(known.toArray(String[]::new), word -> word), findings);
        }
        return Form.text(node, Limits.CODE, findings).filter(code -> {
            boolean fits = OWN_CODE.matcher(code).matches();
            if (!fits) {
                findings.add(
                        node.origin(),
                        "bad-id",
                        "“" + code
                                + "” không dùng làm mã được. Hãy viết chữ thường không dấu và gạch nối, ví dụ internal-affairs.");
            }
            return fits;
        });
    }
}
