/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge.internal.read;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dangvan.base.Confirmation;
import org.dangvan.base.PetitionType;
import org.dangvan.yaml.Findings;
import org.dangvan.yaml.Form;

/** Words that several kinds of files share. */
final class Words {

    static final Map<String, Confirmation> CONFIRMATIONS =
            Map.of("confirmed", Confirmation.CONFIRMED, "unconfirmed", Confirmation.UNCONFIRMED);

    static final Map<String, PetitionType> PETITION_TYPES = byCode(PetitionType.values(), PetitionType::name);

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+");

    private Words() {}

    static <T> Map<String, T> byCode(T[] values, Function<T, String> code) {
        return Arrays.stream(values).collect(Collectors.toMap(code, Function.identity()));
    }

    /** An id of lower-case words joined by hyphens. */
    static String id(Form form, String key, Findings findings) {
        return id(form, key, Limits.ID, findings);
    }

    /** As {@link #id(Form, String, Findings)}, of at most {@code limit} characters. */
    static String id(Form form, String key, int limit, Findings findings) {
        String id = form.text(key, limit);
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            findings.add(
                    form.origin(key),
                    "bad-id",
                    "“" + id
                            + "” không dùng làm mã được. Hãy viết chữ thường không dấu, số và gạch nối, ví dụ ubnd-huyen-dai-tu.");
        }
        return id;
    }

    /** A key of lower-case words joined by dots. */
    static String key(Form form, String name, Findings findings) {
        String key = form.text(name, Limits.CODE);
        if (!key.isEmpty() && !KEY.matcher(key).matches()) {
            findings.add(
                    form.origin(name),
                    "bad-id",
                    "“" + key
                            + "” không dùng làm khóa được. Hãy viết chữ thường không dấu có dấu chấm, ví dụ petition.processing.");
        }
        return key;
    }

    /** The Vietnamese name under {@code label}. */
    static String label(Form form, Findings findings) {
        return form.form("label", "vi")
                .map(label -> label.text("vi", Limits.NAME))
                .orElse("");
    }
}
