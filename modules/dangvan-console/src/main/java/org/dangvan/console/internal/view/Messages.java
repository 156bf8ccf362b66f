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
import java.util.Optional;
import java.util.Properties;

/** Every word that the pages say themselves, from {@code messages.properties}. Safe for concurrent calls. */
public final class Messages {

    private final Properties words = new Properties();

    /** Reads the words of this bundle. */
    public Messages() {
        try (InputStream stream =
                Messages.class.getResourceAsStream("/org/dangvan/console/internal/messages.properties")) {
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * The text of a key, with {@code {0}}, {@code {1}} … filled in.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public String text(String key, Object... values) {
        String text = find(key).orElseThrow(() -> new IllegalArgumentException("no words for " + key));
        for (int at = 0; at < values.length; at++) {
            text = text.replace("{" + at + "}", String.valueOf(values[at]));
        }
        return text;
    }

    /** The text of a key that may be missing. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(words.getProperty(key));
    }
}
