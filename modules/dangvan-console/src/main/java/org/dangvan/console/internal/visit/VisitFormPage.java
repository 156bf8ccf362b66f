/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.visit;

import java.util.List;
import java.util.Optional;
import org.dangvan.console.internal.form.Agencies;
import org.dangvan.pages.view.Field;
import org.dangvan.pages.view.Option;

/**
 * The form for a visit.
 *
 * @param notice why it was not recorded, where no field is to blame
 * @param day when
 * @param name who came
 * @param idNumber number of an identity paper
 * @param address the address
 * @param field field of work
 * @param content what was said
 * @param unit competent agency
 * @param agencies the choices
 * @param matter code of the matter
 * @param repeated whether the person came before about it
 * @param answers the choices
 * @param result what came of it
 */
public record VisitFormPage(
        Optional<String> notice,
        Field day,
        Field name,
        Field idNumber,
        Field address,
        Field field,
        Field content,
        Field unit,
        List<Agencies> agencies,
        Field matter,
        Field repeated,
        List<Option> answers,
        Field result) {

    /** Every field, in the order of the form. */
    public List<Field> fields() {
        return List.of(day, name, idNumber, address, field, content, unit, matter, repeated, result);
    }
}
