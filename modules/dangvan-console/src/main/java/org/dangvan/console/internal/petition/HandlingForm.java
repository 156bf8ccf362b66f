/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.petition;

import java.util.List;
import java.util.Optional;
import org.dangvan.pages.view.Field;

/**
 * The form for what became of a petition.
 *
 * @param version version of the petition that the form is about
 * @param correction whether it corrects what is recorded
 * @param open whether it is shown at once
 * @param notice why it was not recorded, where no field is to blame
 * @param theirs what somebody else recorded meanwhile; empty where nobody did
 * @param by who that was
 * @param day day of handling
 * @param outcome how it was handled
 * @param replyNumber number and symbol of the reply document
 */
public record HandlingForm(
        long version,
        boolean correction,
        boolean open,
        Optional<String> notice,
        List<PetitionPage.Fact> theirs,
        Optional<String> by,
        Field day,
        Field outcome,
        Field replyNumber) {

    /** Every field, in the order of the form. */
    public List<Field> fields() {
        return List.of(day, outcome, replyNumber);
    }
}
