/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.view;

import java.time.LocalDate;
import java.util.Optional;
import org.dangvan.base.LegalDay;

/**
 * A field of a form as it comes back: what was typed, and what is wrong with it.
 *
 * @param name name in the form
 * @param label what people read
 * @param text what was typed, or a day as officers read it
 * @param error what is wrong and what to do; empty when nothing is
 */
public record Field(String name, String label, String text, Optional<String> error) {

    /** A field for a day. */
    public static Field day(String name, String label, Optional<String> typed, String complaint) {
        String text = typed.map(String::strip).orElse("");
        if (text.isEmpty()) {
            return new Field(name, label, "", Optional.empty());
        }
        return Days.parse(text)
                .map(day -> new Field(name, label, LegalDay.print(day), Optional.empty()))
                .orElseGet(() -> new Field(name, label, text, Optional.of(complaint)));
    }

    /** The day in the field, where it is one. */
    public Optional<LocalDate> asDay() {
        return error.isPresent() ? Optional.empty() : Days.parse(text);
    }

    /** The same with a day, where the field was left empty. */
    public Field or(LocalDate day) {
        return text.isEmpty() ? new Field(name, label, LegalDay.print(day), error) : this;
    }

    /** The same with something wrong. */
    public Field wrong(String complaint) {
        return new Field(name, label, text, Optional.of(complaint));
    }
}
