/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** Every word that pages say themselves in one language, from its {@code messages…properties}. Safe for concurrent calls. */
public final class Messages {

    private final Properties words = new Properties();
    private final Language language;

    /**
     * Reads the words of the frame and of one bundle in a language.
     *
     * @throws IllegalStateException if a key stands in both
     */
    public Messages(Language language, Shelf shelf) {
        this.language = language;
        words.putAll(read(language, Shelf.FRAME));
        if (!shelf.equals(Shelf.FRAME)) {
            read(language, shelf).forEach((key, text) -> {
                if (words.put(key, text) != null) {
                    throw new IllegalStateException(
                            "the frame has words for " + key + ", so " + shelf.root() + " must not");
                }
            });
        }
    }

    private static Properties read(Language language, Shelf shelf) {
        String file = shelf.path("messages_" + language.tag() + ".properties");
        Properties read = new Properties();
        try (InputStream stream = Objects.requireNonNull(shelf.loader().getResourceAsStream(file), file)) {
            read.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return read;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The language of these words. */
    public Language language() {
        return language;
    }

    /** Every key, the frame's among them. */
    public Set<String> keys() {
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
