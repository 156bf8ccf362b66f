/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** Every word that the pages say themselves in one language, from its {@code messages…properties}. Safe for concurrent calls. */
public final class Messages {

    private static final String FILE = "/org/dangvan/console/internal/messages_";

    private final Properties words = new Properties();
    private final Language language;

    /** Reads the words of this bundle in a language. */
    public Messages(Language language) {
        this.language = language;
        String file = FILE + language.tag() + ".properties";
        try (InputStream stream = Objects.requireNonNull(Messages.class.getResourceAsStream(file), file)) {
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The language of these words. */
    public Language language() {
        return language;
    }

    /** Every key. */
    Set<String> keys() {
        return words.stringPropertyNames();
    }

    /**
     * The text of a key, with {@code {0}}, {@code {1}} … filled in; numbers as the language groups them.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public String text(String key, Object... values) {
        String text = find(key).orElseThrow(() -> new IllegalArgumentException("no words for " + key));
        for (int at = 0; at < values.length; at++) {
            Object value = values[at];
            boolean count = value instanceof Integer || value instanceof Long;
            text = text.replace("{" + at + "}", count ? number(((Number) value).longValue()) : String.valueOf(value));
        }
        return text;
    }

    /** The text of a key that may be missing. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(words.getProperty(key));
    }

    /** A count as the language groups it. */
    public String number(long count) {
        return language.number(count);
    }
}
