/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.internal.view;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.dangvan.pages.view.Language;
import org.dangvan.pages.view.Messages;
import org.dangvan.pages.view.Shelf;

/** The templates and words of one bundle, with those of the frame. Safe for concurrent calls. */
public final class Library {

    private final Templates templates;
    private final Map<Language, Messages> words = new EnumMap<>(Language.class);

    /** Reads the words at once, and a template when it is wanted first. */
    public Library(Shelf shelf) {
        this.templates = new Templates(shelf);
        for (Language language : Language.values()) {
            words.put(language, new Messages(language, shelf));
        }
    }

    /** What writes pages. */
    public Templates templates() {
        return templates;
    }

    /** The words in a language. */
    public Messages words(Language language) {
        return Objects.requireNonNull(words.get(language));
    }
}
