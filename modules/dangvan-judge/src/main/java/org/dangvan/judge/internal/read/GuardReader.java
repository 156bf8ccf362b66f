/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge.internal.read;

import java.util.Optional;
import org.dangvan.judge.guard.Guards;
import org.dangvan.pack.law.Guard;
import org.dangvan.yaml.Findings;
import org.dangvan.yaml.Form;
import org.dangvan.yaml.Nearest;
import org.dangvan.yaml.Yaml;

/** Reads {@code when: remote and complex}. */
final class GuardReader {

    private final Guards guards = new Guards();
    private final Findings findings;

    GuardReader(Findings findings) {
        this.findings = findings;
    }

    /** The guard; empty, with a finding, when it is none. */
    Optional<Guard> read(Yaml node) {
        return Form.text(node, findings).flatMap(text -> {
            Guards.Reading reading = guards.read(text);
            if (reading instanceof Guards.Good good) {
                return Optional.of(good.guard());
            }
            Optional<String> unknown = reading instanceof Guards.Bad bad ? bad.unknown() : Optional.empty();
            findings.add(
                    node.origin(),
                    unknown.isPresent() ? "unknown-fact" : "bad-guard",
                    unknown.map(word -> "Điều kiện không dùng được từ “" + word + "”. " + meant(word))
                            .orElse("“" + text + "” không phải điều kiện. Hãy viết ngắn gọn (tối đa " + Guards.LENGTH
                                    + " ký tự, ngoặc lồng tối đa " + Guards.DEPTH
                                    + " lần), ví dụ “remote and complex” hoặc “people >= 5”."));
            return Optional.empty();
        });
    }

    private static String meant(String word) {
        return Nearest.to(word, Guards.vocabulary())
                .map(near -> "Có phải là “" + near + "”?")
                .orElse("Các từ dùng được: " + String.join(", ", Guards.vocabulary()) + ", số và so sánh.");
    }
}
