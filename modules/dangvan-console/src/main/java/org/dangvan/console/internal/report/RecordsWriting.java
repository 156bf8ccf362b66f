/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dangvan.base.LegalDay;
import org.dangvan.base.facts.FactField;
import org.dangvan.base.facts.FactKind;
import org.dangvan.casework.api.facts.FactItem;
import org.dangvan.console.internal.report.RecordsPage.Item;
import org.dangvan.pack.report.CellDefinition;
import org.dangvan.pack.report.Measure;
import org.dangvan.pack.report.ReportDefinition;
import org.dangvan.pages.view.Messages;

/** Puts records into a table: one column for each detail that any of them has. */
final class RecordsWriting {

    private static final Set<String> NARROW_LAST = Set.of("content", "number");

    private final Messages messages;
    private final Map<String, Map<String, String>> names;

    /** Names codes as the rows of this report do. */
    RecordsWriting(Messages messages, ReportDefinition report) {
        this.messages = messages;
        this.names = new HashMap<>();
        report.cells().stream().map(CellDefinition::measure).forEach(this::learn);
    }

    private void learn(Measure measure) {
        if (measure instanceof Measure.CountBy countBy && countBy.by() != FactField.UNIT) {
            Map<String, String> known = names.computeIfAbsent(countBy.by().code(), code -> new HashMap<>());
            countBy.rows().forEach(row -> known.put(row.code(), row.label()));
        }
    }

    /** Details that occur, what the record is about before its number at the end. */
    List<String> details(List<FactItem> items) {
        Set<String> found = new LinkedHashSet<>();
        items.forEach(item -> found.addAll(item.details().keySet()));
        List<String> ordered = new ArrayList<>(found);
        ordered.removeAll(NARROW_LAST);
        if (found.contains("content")) {
            ordered.add(0, "content");
        }
        if (found.contains("number")) {
            ordered.add("number");
        }
        return ordered;
    }

    String heading(String detail) {
        return messages.find("detail." + detail).orElse(detail);
    }

    Item item(FactItem item, List<String> details) {
        return new Item(
                item.day().map(LegalDay::print),
                item.title(),
                item.kind() == FactKind.PETITION ? Optional.of("/don/" + item.id()) : Optional.empty(),
                details.stream().map(detail -> text(item, detail)).toList());
    }

    private String text(FactItem item, String detail) {
        String text = item.details().getOrDefault(detail, "");
        String named = names.getOrDefault(detail, Map.of()).getOrDefault(text, text);
        return messages.find("code." + detail + "." + named).orElse(named);
    }
}
