/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dangvan.base.Vietnamese;
import org.jspecify.annotations.Nullable;

/** Reads parameters; what cannot be read is refused by name. */
final class Parameters {

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Parameters() {}

    /** A whole number of these bounds. */
    static int number(String field, String text, int lowest, int highest) {
        if (WHOLE.matcher(text).matches()) {
            long number = Long.parseLong(text);
            if (number >= lowest && number <= highest) {
                return Math.toIntExact(number);
            }
        }
        throw new RefusedInputException(field, Words.of("number", text, lowest, highest));
    }

    static boolean flag(String field, String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new RefusedInputException(field, Words.of("choice", text, "true, false"));
        };
    }

    /** One of the constants of {@code type}, by its very name. */
    static <E extends Enum<E>> Optional<E> choice(String field, @Nullable String text, Class<E> type) {
        if (text == null) {
            return Optional.empty();
        }
        List<E> known = Arrays.asList(type.getEnumConstants());
        Optional<E> chosen =
                known.stream().filter(one -> one.name().equals(text)).findFirst();
        if (chosen.isEmpty()) {
            String names = String.join(", ", known.stream().map(Enum::name).toList());
            throw new RefusedInputException(field, Words.of("choice", text, names));
        }
        return chosen;
    }

    /** A text without invisible characters, which no database takes; one that is empty asks for nothing. */
    static Optional<String> text(String field, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            throw new RefusedInputException(field, Words.of("text-too-long", longest));
        }
        return Optional.ofNullable(text).map(Vietnamese::clean).filter(words -> !words.isEmpty());
    }

    /** The id of a record; empty where nothing can have this id. */
    static Optional<UUID> id(String text) {
        return ID.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
