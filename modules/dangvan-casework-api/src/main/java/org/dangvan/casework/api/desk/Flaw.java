/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api.desk;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Why something was not taken.
 *
 * @param field the field to blame, for instance {@code "senders[0].name"}
 * @param reason what is wrong with it
 * @param details what the text of the reason names: a limit, a code, a day
 */
public record Flaw(String field, Reason reason, List<String> details) {

    private static final String WORDS = "org.dangvan.casework.api.desk.flaws";

    /** Copies the details. */
    public Flaw {
        details = List.copyOf(details);
    }

    /** A flaw with these details. */
    public static Flaw of(String field, Reason reason, Object... details) {
        return new Flaw(
                field, reason, List.of(details).stream().map(Object::toString).toList());
    }

    /** What is wrong and what to do, for the person who reads it: Vietnamese, or English where {@code locale} says so. */
    public String text(Locale locale) {
        Locale known = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
        ResourceBundle words = ResourceBundle.getBundle(
                WORDS,
                known,
                Flaw.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(words.getString(reason.name()), known).format(details.toArray());
    }

    /** What can be wrong. */
    public enum Reason {
        /** It must be there. */
        MISSING,
        /** It cannot be read; details: what is expected. */
        UNREADABLE,
        /** It is longer than; details: the limit. */
        TOO_LONG,
        /** There are more than; details: the limit. */
        TOO_MANY,
        /** It lies outside; details: the lowest, the highest. */
        OUT_OF_RANGE,
        /** The day has not come yet; details: today. */
        IN_FUTURE,
        /** The day is before; details: the earliest. */
        TOO_EARLY,
        /** There is no such thing; details: the value. */
        UNKNOWN,
        /** The agency does not exist on the day; details: its code, the day. */
        NOT_ON_DAY,
        /** Neither a sender nor a statement that there is none. */
        SENDER_OR_ANONYMOUS,
        /** Senders, and a statement that there are none. */
        ANONYMOUS_WITH_SENDERS,
        /** Fewer have signed than have sent; details: the senders. */
        FEWER_THAN_SENDERS,
        /** A denunciation is sealed, whoever wishes otherwise. */
        ALWAYS_SEALED,
        /** The files together are larger than; details: mebibytes. */
        TOO_LARGE
    }
}
