/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.law.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dangvan.base.LegalDay;
import org.dangvan.law.Deadlines;
import org.dangvan.pack.Finding;
import org.dangvan.pack.Layers;
import org.dangvan.pack.Regulation;
import org.dangvan.packs.Example;
import org.dangvan.packs.ExampleRunner;
import org.osgi.service.component.annotations.Component;

/** Runs the examples of packs through the calculation that cases get. */
@Component
public final class LawExamples implements ExampleRunner {

    private final Deadlines deadlines = new StatutoryDeadlines();

    @Override
    public List<Finding> run(List<Example> examples, Layers layers) {
        return examples.stream().flatMap(example -> finding(example, layers)).toList();
    }

    private Stream<Finding> finding(Example example, Layers layers) {
        Optional<Regulation> rule = Optional.ofNullable(layers.regulations().get(example.regulation()));
        if (rule.isEmpty()) {
            return Stream.of(wrong(example, "không có quy định “" + example.regulation() + "”"));
        }
        boolean applies = example.type().map(rule.get().types()::contains).orElse(true);
        if (!applies) {
            return Stream.of(wrong(example, "“" + example.regulation() + "” không áp dụng cho loại đơn này"));
        }
        Deadlines.Outcome outcome = deadlines.due(rule.get(), example.received(), layers);
        if (outcome instanceof Deadlines.Due due) {
            return due.receipt().dueDay().equals(example.expected())
                    ? Stream.empty()
                    : Stream.of(wrong(
                            example, "tính ra " + LegalDay.print(due.receipt().dueDay())));
        }
        return Stream.of(wrong(example, "quy định chưa có hiệu lực ngày " + LegalDay.print(example.received())));
    }

    private static Finding wrong(Example example, String what) {
        return new Finding(
                example.origin(),
                "example-fails",
                "Ví dụ “" + example.name() + "” mong " + LegalDay.print(example.expected()) + " nhưng " + what
                        + ". Hãy sửa quy định, lịch làm việc hoặc ví dụ.");
    }
}
