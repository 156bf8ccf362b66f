/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.form;

import org.dangvan.pages.desk.Call;
import org.dangvan.pages.view.Field;
import org.dangvan.pages.view.Messages;

/**
 * The days that narrow a list.
 *
 * @param from first day, as it was typed
 * @param to last day; told to be wrong where it lies before the first
 */
public record Span(Field from, Field to) {

    /**
     * What a request says.
     *
     * @param labels where the words for {@code from} and {@code to} stand in the messages
     */
    public static Span of(Call call, String labels) {
        Field from = day(call, labels, "from");
        Field to = day(call, labels, "to");
        boolean backward = from.asDay().isPresent()
                && to.asDay().filter(day -> day.isBefore(from.asDay().get())).isPresent();
        return new Span(from, backward ? to.wrong(call.words().text("petitions.to-before-from")) : to);
    }

    /** One day more of the same kind. */
    public static Field day(Call call, String labels, String name) {
        Messages words = call.words();
        return Field.day(name, words.text(labels + "." + name), call.parameter(name), words.text("day.unreadable"));
    }
}
