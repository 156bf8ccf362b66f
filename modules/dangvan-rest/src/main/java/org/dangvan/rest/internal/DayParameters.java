/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.ext.ParamConverter;
import javax.ws.rs.ext.ParamConverterProvider;
import javax.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/** Reads {@link Days} in parameters. */
@Provider
final class DayParameters implements ParamConverterProvider {

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
            return Days.read(text).orElseThrow(() -> new RefusedInputException(field, Words.of("day", text)));
        }

        @Override
        public String toString(LocalDate day) {
            return day.toString();
        }
    }
}
