/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dangvan.base.Vietnamese;
import org.dangvan.casework.api.intake.Entry.PetitionEntry;

/**
 * The words under which a petition is found, each once: without marks, and with them after a sign. The sign keeps
 * {@code hoa} that was written so apart from {@code hòa} that is looked for without its mark.
 */
final class SearchWords {

    /** Stands before a word with its marks. */
    static final String EXACT = "=";

    private static final int LONGEST = 8_000;

    private SearchWords() {}

    /** The words of a petition from a register. */
    static String of(PetitionEntry petition, KnownPerson sender, Optional<String> number) {
        return of(Stream.of(sender.searched(), petition.content().stream(), number.stream(), petition.matter().stream())
                .flatMap(Function.identity()));
    }

    /** The words of these texts in one text, single spaces between them; of very long texts the later ones are left out. */
    static String of(Stream<String> texts) {
        Set<String> keys = new LinkedHashSet<>();
        texts.map(Vietnamese::words).forEach(keys::addAll);
        Set<String> words = new LinkedHashSet<>();
        keys.forEach(key -> words.add(Vietnamese.plain(key)));
        keys.forEach(key -> words.add(EXACT + key));
        return joined(words);
    }

    private static String joined(Collection<String> words) {
        StringBuilder joined = new StringBuilder();
        for (String word : words) {
            if (joined.length() + 1 + word.length() > LONGEST) {
                break;
            }
            joined.append(joined.length() == 0 ? "" : " ").append(word);
        }
        return joined.toString();
    }
}
