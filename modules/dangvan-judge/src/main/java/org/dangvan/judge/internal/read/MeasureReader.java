/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge.internal.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dangvan.base.facts.FactField;
import org.dangvan.base.facts.FactKind;
import org.dangvan.base.facts.FactSource;
import org.dangvan.pack.report.Condition;
import org.dangvan.pack.report.Measure;
import org.dangvan.yaml.Findings;
import org.dangvan.yaml.Form;
import org.dangvan.yaml.Yaml;

/** Reads how a cell's figures come about: a count, a count by rows, or a share of two counts. */
final class MeasureReader {

    private static final Map<String, FactKind> KINDS = Words.byCode(FactKind.values(), FactKind::code);
    private static final Map<String, FactSource> SOURCES = Words.byCode(FactSource.values(), FactSource::code);
    private static final Map<String, FactField> FIELDS = Words.byCode(FactField.values(), FactField::code);
    private static final Map<String, Condition.DayParameter> ANY_DAY = Map.of(
            "from", Condition.DayParameter.FROM,
            "to", Condition.DayParameter.TO,
            "asOf", Condition.DayParameter.AS_OF);
    private static final Map<FactField, Set<String>> CODES =
            Map.of(FactField.TYPE, Words.PETITION_TYPES.keySet(), FactField.MODE, Set.of("PERIODIC", "AD_HOC"));
    private static final List<String> TESTS = List.of("in", "until", "not-until", "before", "is");
    private static final Measure STAND_IN = new Measure.Share("", "");

    private final Findings findings;

    private MeasureReader(Findings findings) {
        this.findings = findings;
    }

    static Measure read(Form cell, Findings findings) {
        return new MeasureReader(findings).measure(cell);
    }

    private Measure measure(Form cell) {
        if (cell.has("share") == cell.has("count")) {
            findings.add(
                    cell.origin(),
                    "measure-unclear",
                    "Mỗi ô có đúng một trong hai: “count: …” (số đếm) hoặc “share: { part: …, whole: … }” (tỷ lệ).");
            return STAND_IN;
        }
        return cell.has("share") ? share(cell) : count(cell);
    }

    private Measure share(Form cell) {
        List.of("among", "where", "by", "rows").stream()
                .filter(cell::has)
                .forEach(key -> findings.add(
                        cell.origin(key),
                        "measure-unclear",
                        "Tỷ lệ không dùng “" + key + "”. Hãy đặt điều kiện ở hai ô số đếm."));
        return cell.form("share", "part", "whole")
                .<Measure>map(share -> new Measure.Share(share.text("part"), share.text("whole")))
                .orElse(STAND_IN);
    }

    private Measure count(Form cell) {
        int before = findings.count();
        FactKind counted = cell.word("count", KINDS, FactKind.VISIT);
        FactSource source = cell.has("among") || !SOURCES.containsKey(counted.code())
                ? cell.word("among", SOURCES, FactSource.VISIT)
                : SOURCES.getOrDefault(counted.code(), FactSource.VISIT);
        if (findings.count() > before) {
            return STAND_IN;
        }
        if (!source.counts(counted)) {
            findings.add(
                    cell.origin("count"),
                    "not-countable",
                    "Không đếm được “" + counted.code() + "” trong “" + source.code()
                            + "”. Hãy đổi “count” hoặc “among”.");
            return STAND_IN;
        }
        List<Condition> where = new ArrayList<>();
        cell.optionalItems("where").forEach(item -> condition(item, source).ifPresent(where::add));
        Measure.Count count = new Measure.Count(counted, source, where);
        if (!cell.has("by")) {
            if (cell.has("rows")) {
                findings.add(
                        cell.origin("rows"),
                        "measure-unclear",
                        "Có “rows” mà không có “by”. Hãy thêm “by: trường chia dòng”.");
            }
            return count;
        }
        return cell.required("by")
                .flatMap(node -> Form.word(node, FIELDS, findings))
                .filter(field -> fits(cell, "by", field, source, false))
                .<Measure>map(field -> new Measure.CountBy(count, field, rows(cell, field)))
                .orElse(STAND_IN);
    }

    private List<Measure.Row> rows(Form cell, FactField field) {
        List<Measure.Row> rows = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (Yaml item : cell.optionalItems("rows")) {
            Form.of(item, findings, "code", "label").ifPresent(form -> {
                Optional<String> code = form.required("code").flatMap(node -> code(node, field));
                if (code.isPresent() && !codes.add(code.get())) {
                    findings.add(
                            form.origin("code"), "duplicate-row", "Dòng “" + code.get() + "” có hai lần. Hãy giữ một.");
                }
                rows.add(new Measure.Row(code.orElse(""), form.text("label", Limits.NAME)));
            });
        }
        return rows;
    }

    private Optional<Condition> condition(Yaml item, FactSource source) {
        return Form.of(item, findings, "field", "in", "until", "not-until", "before", "is")
                .flatMap(form -> {
                    Optional<FactField> field =
                            form.required("field").flatMap(node -> Form.word(node, FIELDS, findings));
                    List<String> tests = TESTS.stream().filter(form::has).toList();
                    if (tests.size() != 1) {
                        findings.add(
                                form.origin(),
                                "condition-unclear",
                                "Mỗi điều kiện có đúng một phép so: " + String.join(", ", TESTS) + ".");
                        return Optional.empty();
                    }
                    String test = tests.get(0);
                    return field.filter(of -> fits(form, "field", of, source, !test.equals("is")))
                            .flatMap(of -> test(form, test, of).map(said -> new Condition(of, said)));
                });
    }

    private Optional<Condition.Test> test(Form form, String test, FactField field) {
        return form.optional(test).flatMap(node -> switch (test) {
            case "in" -> Form.word(node, Map.of("period", new Condition.InPeriod()), findings);
            case "until" -> Form.word(node, ANY_DAY, findings).map(Condition.Until::new);
            case "not-until" -> Form.word(node, ANY_DAY, findings).map(Condition.NotUntil::new);
            case "before" -> Form.word(node, ANY_DAY, findings).map(Condition.Before::new);
            default -> oneOf(node, field);
        });
    }

    private Optional<Condition.OneOf> oneOf(Yaml node, FactField field) {
        List<String> codes = Form.items(node, findings).stream()
                .map(item -> code(item, field))
                .flatMap(Optional::stream)
                .toList();
        if (node instanceof Yaml.Items items && items.items().isEmpty()) {
            findings.add(node.origin(), "empty-value", "Danh sách trống. Hãy ghi ít nhất một mã.");
        }
        return codes.isEmpty() ? Optional.empty() : Optional.of(new Condition.OneOf(codes));
    }

    private Optional<String> code(Yaml node, FactField field) {
        Set<String> known = CODES.get(field);
        return known == null
                ? Form.text(node, Limits.CODE, findings)
                : Form.word(node, Words.byCode(known.toArray(String[]::new), word -> word), findings);
    }

    private boolean fits(Form form, String key, FactField field, FactSource source, boolean day) {
        if (!field.isOf(source)) {
            findings.add(
                    form.origin(key),
                    "field-of-other-record",
                    "“" + source.code() + "” không có trường “" + field.code()
                            + "”. Hãy chọn trường khác hoặc đổi “among”.");
            return false;
        }
        if (field.isDay() != day) {
            findings.add(
                    form.origin(key),
                    "field-of-other-kind",
                    field.isDay()
                            ? "Trường “" + field.code() + "” là ngày. Hãy so bằng in, until, not-until hoặc before."
                            : "Trường “" + field.code() + "” là mã. Hãy so bằng “is: [mã, …]”.");
            return false;
        }
        return true;
    }
}
