/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge.internal.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangvan.pack.Origin;
import org.dangvan.pack.report.CellDefinition;
import org.dangvan.pack.report.Measure;
import org.dangvan.pack.report.ReportDefinition;
import org.dangvan.pack.report.Section;
import org.dangvan.yaml.Findings;
import org.dangvan.yaml.Form;
import org.dangvan.yaml.Nearest;
import org.dangvan.yaml.Yaml;

/** Reads {@code reports/<id>/report.yaml}. */
public final class ReportReader {

    private final Templates templates;
    private final Findings findings;
    private final Map<String, CellDefinition> cells = new HashMap<>();
    private final Map<String, Origin> shares = new HashMap<>();
    private boolean cellsAreKnown = true;

    private ReportReader(Templates templates, Findings findings) {
        this.templates = templates;
        this.findings = findings;
    }

    /** The office files that lie beside a report. */
    public interface Templates {

        /** The bytes of a file of the report's folder; empty when there is none. */
        Optional<byte[]> bytes(String name);
    }

    /**
     * Reads a report.
     *
     * @param folder name of its folder, which is its id
     */
    public static Optional<ReportDefinition> read(Yaml file, String folder, Templates templates, Findings findings) {
        int before = findings.count();
        return Form.of(file, findings, "id", "title", "cells", "sections", "template")
                .map(form -> new ReportReader(templates, findings).report(form, folder))
                .filter(report -> findings.count() == before);
    }

    private ReportDefinition report(Form form, String folder) {
        String id = Words.id(form, "id", findings);
        if (!id.isEmpty() && !id.equals(folder)) {
            findings.add(
                    form.origin("id"),
                    "id-differs",
                    "Báo cáo tự gọi là “" + id + "” nhưng nằm trong thư mục “" + folder
                            + "”. Hãy viết hai nơi giống nhau.");
        }
        List<CellDefinition> inOrder = new ArrayList<>();
        for (Yaml item : form.items("cells")) {
            Optional<CellDefinition> cell = cell(item);
            cell.ifPresent(inOrder::add);
            cellsAreKnown &= cell.isPresent();
        }
        inOrder.forEach(this::checkShare);
        return new ReportDefinition(
                id, form.text("title", Limits.NAME), inOrder, sections(form), template(form), form.origin());
    }

    private Optional<CellDefinition> cell(Yaml item) {
        int before = findings.count();
        Optional<CellDefinition> cell = Form.of(
                        item, findings, "id", "label", "count", "among", "where", "by", "rows", "share")
                .map(form -> {
                    String id = Words.id(form, "id", findings);
                    shares.put(id, form.origin("share"));
                    return new CellDefinition(
                            id, form.text("label", Limits.NAME), MeasureReader.read(form, findings), form.origin());
                })
                .filter(read -> findings.count() == before);
        cell.ifPresent(read -> {
            CellDefinition first = cells.putIfAbsent(read.id(), read);
            if (first != null) {
                findings.add(
                        read.origin(),
                        "duplicate-cell",
                        "Ô “" + read.id() + "” đã có ở dòng " + first.origin().line() + ". Hãy đặt mã khác.");
            }
        });
        return cell;
    }

    private void checkShare(CellDefinition cell) {
        if (!(cell.measure() instanceof Measure.Share share)) {
            return;
        }
        Optional<Measure.Count> part = counted(cell, share.part());
        Optional<Measure.Count> whole = counted(cell, share.whole());
        part.ifPresent(some -> whole.ifPresent(all -> checkShare(cell, share, some, all)));
    }

    private void checkShare(CellDefinition cell, Measure.Share share, Measure.Count part, Measure.Count whole) {
        if (part.counted() != whole.counted()) {
            findings.add(
                    cell.origin(),
                    "mixed-units",
                    "Tỷ lệ giữa “" + part.counted().unit() + "” và “"
                            + whole.counted().unit()
                            + "”: hai đơn vị đếm khác nhau. Hãy chọn tử số và mẫu số cùng đơn vị.");
        } else if (part.source() != whole.source() || !part.where().containsAll(whole.where())) {
            findings.add(
                    shares.getOrDefault(cell.id(), cell.origin()),
                    "share-not-part",
                    "Ô “" + share.part() + "” không chắc là một phần của ô “" + share.whole()
                            + "”: tỷ lệ có thể vượt 100%. Hãy cho tử số cùng “among” và đủ mọi điều kiện “where” của"
                            + " mẫu số.");
        }
    }

    private Optional<Measure.Count> counted(CellDefinition cell, String id) {
        CellDefinition other = cells.get(id);
        if (other == null) {
            if (cellsAreKnown) {
                findings.add(cell.origin(), "unknown-cell", unknown(id));
            }
            return Optional.empty();
        }
        if (other.measure() instanceof Measure.Count count) {
            return Optional.of(count);
        }
        findings.add(
                cell.origin(),
                "share-of-no-count",
                "Ô “" + id + "” không phải một số đếm. Tỷ lệ chỉ tính từ ô có “count” và không có “by”.");
        return Optional.empty();
    }

    private List<Section> sections(Form form) {
        List<Section> sections = new ArrayList<>();
        for (Yaml item : form.items("sections")) {
            Form.of(item, findings, "title", "cells").ifPresent(section -> {
                List<String> ids = new ArrayList<>();
                for (Yaml node : section.items("cells")) {
                    Form.text(node, findings).ifPresent(id -> {
                        if (cellsAreKnown && !cells.containsKey(id)) {
                            findings.add(node.origin(), "unknown-cell", unknown(id));
                        }
                        ids.add(id);
                    });
                }
                sections.add(new Section(section.text("title", Limits.NAME), ids));
            });
        }
        return sections;
    }

    private String unknown(String id) {
        String meant = Nearest.to(id, cells.keySet())
                .map(near -> "Có phải là “" + near + "”?")
                .orElse("Hãy dùng mã của một ô trong “cells”.");
        return "Không có ô “" + id + "”. " + meant;
    }

    private Optional<ReportDefinition.Template> template(Form form) {
        return form.optionalText("template").flatMap(name -> {
            Optional<byte[]> bytes = templates.bytes(name);
            if (bytes.isEmpty()) {
                findings.add(
                        form.origin("template"),
                        "missing-file",
                        "Không có tệp “" + name + "” trong thư mục của báo cáo. Hãy thêm tệp hoặc bỏ “template”.");
            } else if (!isZip(bytes.get())) {
                findings.add(
                        form.origin("template"),
                        "bad-template",
                        "Tệp “" + name + "” không phải XLSX. Hãy lưu lại từ Excel.");
            }
            return bytes.map(ReportDefinition.Template::new);
        });
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }
}
