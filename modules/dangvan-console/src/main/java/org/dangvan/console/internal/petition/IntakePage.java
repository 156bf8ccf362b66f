/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.petition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dangvan.console.internal.form.Agencies;
import org.dangvan.pages.view.Field;
import org.dangvan.pages.view.Option;

/**
 * The form for a petition.
 *
 * @param notice why it was not recorded, where no field is to blame
 * @param type what it asks for
 * @param types the choices
 * @param receivedDay day of receiving
 * @param source how it arrived
 * @param senders who sends it
 * @param more whether one more sender may be named
 * @param anonymous whether it names nobody
 * @param anonymousField the box that says so
 * @param signatories number of people who signed
 * @param field field of work
 * @param content what it is about
 * @param unit competent agency
 * @param agencies the choices
 * @param matter code of the matter
 * @param files the files
 * @param filesLost names of files that must be chosen again
 * @param focus the field to begin with
 */
public record IntakePage(
        Optional<String> notice,
        Field type,
        List<Option> types,
        Field receivedDay,
        Field source,
        List<Sender> senders,
        boolean more,
        boolean anonymous,
        Field anonymousField,
        Field signatories,
        Field field,
        Field content,
        Field unit,
        List<Agencies> agencies,
        Field matter,
        Field files,
        List<String> filesLost,
        String focus) {

    /** Every field, in the order of the form. */
    public List<Field> fields() {
        List<Field> fields = new ArrayList<>(List.of(type, receivedDay, source));
        senders.forEach(sender -> fields.addAll(List.of(sender.name, sender.idNumber, sender.address)));
        fields.addAll(List.of(anonymousField, signatories, field, content, unit, matter, files));
        return fields;
    }

    /**
     * A sender.
     *
     * @param place its place, from 0
     * @param name the name
     * @param idNumber number of an identity paper
     * @param address the address
     */
    public record Sender(int place, Field name, Field idNumber, Field address) {}
}
