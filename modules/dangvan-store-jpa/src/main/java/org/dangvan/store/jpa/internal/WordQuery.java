/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.dangvan.base.Vietnamese;

/**
 * Words that are looked for among {@link SearchWords}. PostgreSQL answers from an index over them; Derby has none of that
 * kind and reads the texts one after another.
 */
final class WordQuery {

    /** More words than these are not compared. */
    private static final int MOST = 12;

    /** A shorter last word is whole: nearly every text has a word that begins with a single letter. */
    private static final int SHORTEST_BEGINNING = 2;

    /** What of a petition meets the words. */
    enum Match {
        /** Whole words, marks and all. */
        EXACT,
        /** Letters, but not all the marks, or a word that goes on. */
        OTHER,
        /** Letters, whatever the marks. */
        ANY
    }

    private final boolean indexed;
    private final List<String> exact;
    private final List<String> plain;
    private final boolean lastMayGoOn;

    private WordQuery(boolean indexed, List<String> keys) {
        this.indexed = indexed;
        this.exact = keys.stream().map(key -> SearchWords.EXACT + key).toList();
        this.plain = keys.stream().map(Vietnamese::plain).toList();
        this.lastMayGoOn = !keys.isEmpty() && keys.get(keys.size() - 1).length() >= SHORTEST_BEGINNING;
    }

    static WordQuery of(EntityManager manager, String text) {
        return new WordQuery(
                Dialect.isPostgres(manager),
                Vietnamese.words(text).stream().limit(MOST).toList());
    }

    /** Whether an index leads from words to petitions. */
    boolean isIndexed() {
        return indexed;
    }

    /**
     * Adds what a petition must meet; where no word is looked for, none does.
     *
     * @param byIndex whether the index may lead to them; otherwise each petition that is reached some other way is looked at
     */
    void add(Conditions conditions, Match match, boolean byIndex) {
        if (plain.isEmpty()) {
            conditions.add("1 = 0");
            return;
        }
        if (indexed) {
            conditions.set("w", inIndex(match));
            // The column of the index petition_words_ix, which only this engine has, and only the operator leads to.
            conditions.add(
                    byIndex
                            ? "SQL('search_vector @@ cast(? as tsquery)', :w)"
                            : "SQL('ts_match_vq(search_vector, cast(? as tsquery))', :w) = true");
        } else {
            inText(conditions, match);
        }
    }

    /**
     * Whether the last word may go on is asked of the letters only: PostgreSQL takes every beginning for a word that one
     * petition in 200 has, and would read them all from the newest on to find that none has it with just these marks.
     */
    private String inIndex(Match match) {
        String letters = quoted(plain) + (lastMayGoOn ? ":*" : "");
        return switch (match) {
            case EXACT -> quoted(exact);
            case OTHER -> letters + " & !(" + quoted(exact) + ")";
            case ANY -> letters;
        };
    }

    private static String quoted(List<String> words) {
        return words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" & "));
    }

    private void inText(Conditions conditions, Match match) {
        if (match != Match.EXACT) {
            conditions.add(inText(conditions, plain, "w", lastMayGoOn));
        }
        if (match == Match.EXACT) {
            conditions.add(inText(conditions, exact, "e", false));
        } else if (match == Match.OTHER) {
            conditions.add("not (" + inText(conditions, exact, "e", false) + ")");
        }
    }

    private static String inText(Conditions conditions, List<String> words, String name, boolean mayGoOn) {
        List<String> texts = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            boolean whole = at < words.size() - 1 || !mayGoOn;
            conditions.set(name + at, "% " + words.get(at) + (whole ? " %" : "%"));
            texts.add("concat(concat(' ', p.searchWords), ' ') like :" + name + at);
        }
        return String.join(" and ", texts);
    }
}
