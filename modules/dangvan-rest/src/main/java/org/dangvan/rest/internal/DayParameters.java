/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.regex.Pattern;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.ext.ParamConverter;
import javax.ws.rs.ext.ParamConverterProvider;
import javax.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/** Reads days in parameters, as {@code yyyy-MM-dd} of the years 1900 to 2199 only: no database knows them all. */
@Provider
final class DayParameters implements ParamConverterProvider {

    private static final Pattern DAY = Pattern.compile("(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}");

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> raw, Type generic, Annotation[] annotations) {
        return raw.equals(LocalDate.class) ? (ParamConverter<T>) new Converter(field(annotations)) : null;
    }

    private static String field(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .map(DayParameters::name)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String name(Annotation annotation) {
        if (annotation instanceof QueryParam query) {
            return query.value();
        }
        return annotation instanceof PathParam path ? path.value() : "";
    }

    private record Converter(String field) implements ParamConverter<LocalDate> {

        @Override
        public LocalDate fromString(String text) {
            if (!DAY.matcher(text).matches()) {
                throw refused(text);
            }
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException unreadable) {
                throw refused(text);
            }
        }

        private RefusedInputException refused(String text) {
            return new RefusedInputException(
                    field,
                    "\"" + text + "\" không phải là một ngày có thật từ năm 1900 đến năm 2199,"
                            + " viết theo dạng yyyy-MM-dd.");
        }

        @Override
        public String toString(LocalDate day) {
            return day.toString();
        }
    }
}
