/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api.facts;

import java.util.Optional;
import org.dangvan.base.facts.FactField;

/**
 * One count that is asked for.
 *
 * @param selection what is counted
 * @param by the field whose codes are counted apart; empty for one number
 */
public record Tally(Selection selection, Optional<FactField> by) {

    /** One number. */
    public static Tally of(Selection selection) {
        return new Tally(selection, Optional.empty());
    }

    /** A number for each code. */
    public static Tally by(Selection selection, FactField field) {
        return new Tally(selection, Optional.of(field));
    }
}
