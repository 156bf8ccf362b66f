/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.form;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dangvan.casework.api.desk.Flaw;
import org.dangvan.casework.api.desk.Flaw.Reason;
import org.dangvan.pages.desk.Call;
import org.dangvan.pages.view.Days;
import org.dangvan.pages.view.Field;
import org.dangvan.pages.view.Messages;

/** What somebody typed into a form, with what is wrong beside each field. */
public final class Typed {

    private final Messages words;
    private final String labels;
    private final Function<String, Optional<String>> texts;
    private final Map<String, String> errors = new HashMap<>();

    private Typed(Messages words, String labels, Function<String, Optional<String>> texts) {
        this.words = words;
        this.labels = labels;
        this.texts = texts;
    }

    /**
     * What a request says.
     *
     * @param labels beginning of the keys of the labels, for instance {@code "intake."}
     */
    public static Typed in(Call call, String labels) {
        return new Typed(call.words(), labels, call::parameter);
    }

    /** A form that is filled in already. */
    public static Typed of(Messages words, String labels, Map<String, String> texts) {
        return new Typed(words, labels, name -> Optional.ofNullable(texts.get(name)));
    }

    /** What stands in a field, if anything. */
    public Optional<String> value(String name) {
        return texts.apply(name);
    }

    /** The day in a field, if it is one. */
    public Optional<LocalDate> day(String name) {
        return value(name).flatMap(Days::parse);
    }

    /** Notes what casework says of it; {@code senders[0].name} is the field {@code senders.0.name}. */
    public void blame(List<Flaw> flaws) {
        Locale locale = Locale.forLanguageTag(words.language().tag());
        for (Flaw flaw : flaws) {
            String name = flaw.field().replaceAll("\\[(\\d+)]", ".$1");
            // A day that is no day reaches casework as none.
            boolean unreadable = flaw.reason() == Reason.MISSING && value(name).isPresent();
            blame(name, unreadable ? words.text("day.unreadable") : flaw.text(locale));
        }
    }

    /** Notes what is wrong with a field; what is known of it already stays. */
    public void blame(String name, String error) {
        errors.putIfAbsent(name, error);
    }

    /** Whether nothing is wrong. */
    public boolean isFine() {
        return errors.isEmpty();
    }

    /** A field with its label. */
    public Field field(String name) {
        return field(name, words.text(labels + name));
    }

    /** A field whose label is not its name. */
    public Field field(String name, String label) {
        return new Field(name, label, value(name).orElse(""), Optional.ofNullable(errors.get(name)));
    }

    /** What is wrong with a field or with what lies in it, for instance with one of several files. */
    public Optional<String> errorWithin(String name) {
        return errors.entrySet().stream()
                .filter(error -> error.getKey().equals(name) || error.getKey().startsWith(name + "."))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
