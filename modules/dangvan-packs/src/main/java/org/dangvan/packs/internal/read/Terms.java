/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.packs.internal.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dangvan.base.Term;
import org.dangvan.base.TermUnit;
import org.dangvan.packs.internal.yaml.Findings;
import org.dangvan.packs.internal.yaml.Form;

/** Reads {@code term: 10 working days} and {@code term: 30 days}. */
final class Terms {

    private static final Term STAND_IN = new Term(1, TermUnit.CALENDAR_DAYS);
    private static final Pattern TERM = Pattern.compile("([1-9]\\d{0,3}) (working )?days?");

    private Terms() {}

    static Term required(Form form, String key, Findings findings) {
        String written = form.text(key);
        if (written.isEmpty()) {
            return STAND_IN;
        }
        Matcher term = TERM.matcher(written);
        if (!term.matches()) {
            findings.add(
                    form.origin(key),
                    "bad-term",
                    "“" + written
                            + "” không phải thời hạn. Hãy viết “10 working days” (ngày làm việc) hoặc “30 days” (ngày).");
            return STAND_IN;
        }
        return new Term(
                Integer.parseInt(term.group(1)),
                term.group(2) == null ? TermUnit.CALENDAR_DAYS : TermUnit.WORKING_DAYS);
    }
}
