/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a value that is one text and nothing else: no number, no list, no spaces around it. */
@SuppressWarnings("serial")
final class StrictTexts<T> extends StdScalarDeserializer<T> {

    private final transient Function<String, Optional<T>> reading;

    StrictTexts(Class<T> type, Function<String, Optional<T>> reading) {
        super(type);
        this.reading = reading;
    }

    /** The constants of an enum by their very names. */
    static <E extends Enum<E>> StrictTexts<E> constants(Class<E> type) {
        return new StrictTexts<>(type, text -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst());
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (T) context.handleUnexpectedToken(handledType(), parser);
        }
        Optional<T> read = reading.apply(parser.getText());
        return read.isPresent()
                ? read.get()
                : (T) context.handleWeirdStringValue(handledType(), parser.getText(), "not one of its texts");
    }
}
