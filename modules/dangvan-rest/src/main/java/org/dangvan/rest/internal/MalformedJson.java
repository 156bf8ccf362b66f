/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Says of a body that is no JSON, or not the JSON asked for, where it is wrong and what is expected there. */
final class MalformedJson {

    private static final Pattern DUPLICATE = Pattern.compile("Duplicate field '(.*)'", Pattern.DOTALL);

    private final JacksonException malformed;
    private final Object line;
    private final Object column;
    private final String path;

    private MalformedJson(JacksonException malformed) {
        JsonLocation location = malformed.getLocation();
        this.malformed = malformed;
        this.line = location == null ? "?" : location.getLineNr();
        this.column = location == null ? "?" : location.getColumnNr();
        this.path = malformed instanceof JsonMappingException mapping ? path(mapping) : "";
    }

    /** The refusal with the field to blame. */
    static Problem problem(JacksonException malformed) {
        return new MalformedJson(malformed).problem();
    }

    private Problem problem() {
        Matcher duplicate = DUPLICATE.matcher(Objects.toString(cause().getOriginalMessage(), ""));
        if (duplicate.find()) {
            String name = duplicate.group(1);
            return at(path.isEmpty() ? name : path + "." + name, Words.of("json-duplicate", line, column));
        } else if (cause() instanceof StreamConstraintsException limit) {
            return limit.getOriginalMessage().contains("depth")
                    ? at(path, Words.of("json-depth", Json.DEEPEST, line, column))
                    : at(path, Words.of("json-limit", line, column));
        } else if (malformed instanceof UnrecognizedPropertyException unknown) {
            Object known = Optional.ofNullable(unknown.getKnownPropertyIds())
                    .map(names -> String.join(
                            ", ", names.stream().map(Object::toString).sorted().toList()))
                    .orElse("");
            return at(path, Words.of("json-unknown", line, column, known));
        } else if (malformed instanceof InvalidNullException) {
            return at(path, Words.of("json-null", line, column));
        } else if (cause() instanceof InputCoercionException) {
            return at(path, expected(Integer.class));
        } else if (malformed instanceof MismatchedInputException mismatch
                && mismatch.getTargetType() != null
                && !mismatch.getOriginalMessage().startsWith("Trailing token")) {
            return at(path, expected(mismatch.getTargetType()));
        }
        return at(path, Words.of("json", line, column));
    }

    /** What went wrong itself, where it is wrapped into where it did. */
    private JacksonException cause() {
        return malformed.getCause() instanceof JacksonException cause ? cause : malformed;
    }

    private static Problem at(String field, Words words) {
        return field.isEmpty()
                ? Problem.of(Response.Status.BAD_REQUEST, words)
                : Problem.of(
                        Response.Status.BAD_REQUEST,
                        locale -> field + ": " + words.in(locale),
                        List.of(new Problem.Fault(field, words)));
    }

    private Words expected(Class<?> type) {
        Words what = Words.of("json-type-object");
        if (type.equals(LocalDate.class)) {
            what = Words.of("json-type-day");
        } else if (type.isEnum()) {
            what = Words.of("json-type-enum", constants(type));
        } else if (type.equals(String.class)) {
            what = Words.of("json-type-text");
        } else if (type.equals(Boolean.class) || type.equals(boolean.class)) {
            what = Words.of("json-type-flag");
        } else if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            what = Words.of("json-type-number");
        } else if (Collection.class.isAssignableFrom(type)) {
            what = Words.of("json-type-list");
        }
        Words expected = what;
        return locale ->
                Words.of("json-expected", expected.in(locale), line, column).in(locale);
    }

    private static String constants(Class<?> type) {
        @Nullable Object[] constants = Objects.requireNonNull(type.getEnumConstants());
        return String.join(", ", Arrays.stream(constants).map(String::valueOf).toList());
    }

    private static String path(JsonMappingException mapping) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : mapping.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.length() == 0 ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
