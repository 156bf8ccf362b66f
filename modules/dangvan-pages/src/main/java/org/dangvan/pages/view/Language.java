/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.view;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language that the pages speak. */
public enum Language {
    VI("vi", '.'),
    EN("en", ',');

    private static final int LONGEST = 500;

    private final String tag;
    private final char grouping;

    Language(String tag, char grouping) {
        this.tag = tag;
        this.grouping = grouping;
    }

    /** As HTML and HTTP name it. */
    public String tag() {
        return tag;
    }

    /** A count with its thousands set apart, for instance {@code 1.204} in Vietnamese. */
    public String number(long count) {
        return String.format(Locale.ROOT, "%,d", count).replace(',', grouping);
    }

    /** The other one: there are two. */
    public Language other() {
        return this == VI ? EN : VI;
    }

    /** The language of this tag. */
    public static Optional<Language> of(String tag) {
        return Stream.of(values()).filter(known -> known.tag.equals(tag)).findFirst();
    }

    /** The one that a browser prefers by its {@code Accept-Language}; Vietnamese where it prefers neither. */
    public static Language preferred(String header) {
        if (header.length() > LONGEST) {
            return VI;
        }
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(header);
            return ranges.stream()
                    .filter(range -> range.getWeight() > 0)
                    .sorted(Comparator.comparingDouble(Locale.LanguageRange::getWeight)
                            .reversed())
                    .flatMap(range -> of(range.getRange().split("-", 2)[0]).stream())
                    .findFirst()
                    .orElse(VI);
        } catch (IllegalArgumentException malformed) {
            return VI;
        }
    }
}
