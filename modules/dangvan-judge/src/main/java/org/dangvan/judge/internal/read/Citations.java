/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge.internal.read;

import java.util.Optional;
import org.dangvan.base.Citation;
import org.dangvan.yaml.Findings;
import org.dangvan.yaml.Form;
import org.dangvan.yaml.Yaml;

/** Reads {@code source: { instrument: …, provision: … }}. */
final class Citations {

    private Citations() {}

    /** The source under {@code key}; empty when it is missing, which is no mistake here. */
    static Optional<Citation> optional(Form form, String key, Findings findings) {
        return form.optional(key).flatMap(node -> citation(node, findings));
    }

    /** The source under {@code key}; empty, with a finding, when it is missing: no value of law without its provision. */
    static Optional<Citation> required(Form form, String key, Findings findings) {
        if (!form.has(key)) {
            findings.add(
                    form.origin(),
                    "missing-source",
                    "Thiếu căn cứ pháp lý. Hãy thêm “source: { instrument: số văn bản, provision: điều, khoản }”.");
        }
        return optional(form, key, findings);
    }

    private static Optional<Citation> citation(Yaml node, Findings findings) {
        return Form.of(node, findings, "instrument", "provision").flatMap(source -> {
            int before = findings.count();
            Optional<String> instrument = part(source, "instrument", "số văn bản, ví dụ 42/2013/QH13", findings);
            Optional<String> provision = part(source, "provision", "điều, khoản, ví dụ Điều 28 khoản 1", findings);
            return findings.count() == before
                    ? Optional.of(new Citation(instrument.orElse(""), provision.orElse("")))
                    : Optional.empty();
        });
    }

    private static Optional<String> part(Form source, String key, String what, Findings findings) {
        if (!source.has(key)) {
            findings.add(source.origin(), "missing-provision", "Căn cứ thiếu “" + key + "”. Hãy ghi " + what + ".");
        }
        return source.optionalText(key);
    }
}
