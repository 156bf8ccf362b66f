/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge.guard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.jexl3.JexlBuilder;
import org.apache.commons.jexl3.JexlEngine;
import org.apache.commons.jexl3.JexlException;
import org.apache.commons.jexl3.JexlExpression;
import org.apache.commons.jexl3.JexlFeatures;
import org.apache.commons.jexl3.MapContext;
import org.apache.commons.jexl3.introspection.JexlPermissions;
import org.dangvan.pack.law.Fact;
import org.dangvan.pack.law.Guard;

/**
 * Reads and answers guards. Safe for concurrent calls.
 *
 * <p>A guard is a short text of known words only: facts, whole numbers, comparisons, {@code and or not} and a few brackets. So
 * nothing in it can name a class, call anything, assign or repeat, and it ends after as many steps as it has words.
 */
public final class Guards {

    /** Characters of a guard at most. */
    public static final int LENGTH = 200;

    /** Brackets inside each other at most: the reader of expressions looks ahead at each. */
    public static final int DEPTH = 5;

    private static final Pattern WORD = Pattern.compile("\\s*([A-Za-z]+|\\d{1,9}|==|!=|<=|>=|<|>|\\(|\\))");
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("and", "và"),
            Map.entry("or", "hoặc"),
            Map.entry("not", "không phải"),
            Map.entry("true", "mọi trường hợp"),
            Map.entry("==", "bằng"),
            Map.entry("!=", "khác"),
            Map.entry("<=", "không quá"),
            Map.entry(">=", "từ"),
            Map.entry("<", "dưới"),
            Map.entry(">", "trên"),
            Map.entry("(", "("),
            Map.entry(")", ")"));

    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<=", ">=", "<", ">");

    private final JexlEngine engine = new JexlBuilder()
            .features(JexlFeatures.createNone().comparatorNames(true))
            .permissions(JexlPermissions.RESTRICTED)
            .strict(true)
            .silent(false)
            .create();
    private final Map<String, JexlExpression> read = new ConcurrentHashMap<>();

    /** What reading a guard gives. */
    public sealed interface Reading {}

    /**
     * It is a guard.
     *
     * @param guard the guard
     */
    public record Good(Guard guard) implements Reading {}

    /**
     * It is none.
     *
     * @param unknown the word that is not known, when that is the reason
     */
    public record Bad(Optional<String> unknown) implements Reading {}

    /** Words a guard may use beside numbers and brackets. */
    public static List<String> vocabulary() {
        return Stream.concat(Fact.byCode().keySet().stream().sorted(), Stream.of("and", "or", "not"))
                .toList();
    }

    /** Reads a guard. */
    public Reading read(String text) {
        String expression = text.strip();
        if (expression.length() > LENGTH) {
            return new Bad(Optional.empty());
        }
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(expression);
        for (int at = 0; at < expression.length(); at = word.end()) {
            if (!word.find(at) || word.start() != at) {
                return new Bad(Optional.of(expression.substring(at).strip().split("\\s", 2)[0]));
            }
            if (spoken(word.group(1)).isEmpty()) {
                return new Bad(Optional.of(word.group(1)));
            }
            words.add(word.group(1));
        }
        return isShallow(words) && comparesNumbers(words) && answers(expression)
                ? new Good(new Guard(expression, spoken(words)))
                : new Bad(Optional.empty());
    }

    private static boolean isShallow(List<String> words) {
        int depth = 0;
        int deepest = 0;
        for (String word : words) {
            depth += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest <= DEPTH;
    }

    /** Numbers stand beside a comparison, and beside a comparison stand numbers. */
    private static boolean comparesNumbers(List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            String before = at == 0 ? "" : words.get(at - 1);
            String after = at + 1 == words.size() ? "" : words.get(at + 1);
            boolean fits = COMPARISONS.contains(words.get(at))
                    ? isNumber(before) && isNumber(after)
                    : !isNumber(words.get(at)) || COMPARISONS.contains(before) != COMPARISONS.contains(after);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumber(String word) {
        Fact fact = Fact.byCode().get(word);
        return fact == null ? !word.isEmpty() && Character.isDigit(word.charAt(0)) : fact.kind() == Fact.Kind.NUMBER;
    }

    private static String spoken(List<String> words) {
        StringBuilder text = new StringBuilder();
        for (String word : words) {
            boolean close = text.isEmpty() || text.charAt(text.length() - 1) == '(' || word.equals(")");
            text.append(close ? "" : " ").append(spoken(word).orElseThrow());
        }
        return text.toString();
    }

    /**
     * Whether the guard holds.
     *
     * @param facts what is known; an unknown fact does not hold, an unknown number is 0
     */
    public boolean holds(Guard guard, Map<Fact, Long> facts) {
        if (guard.equals(Guard.ALWAYS)) {
            return true;
        }
        return Boolean.TRUE.equals(read.computeIfAbsent(guard.expression(), engine::createExpression)
                .evaluate(context(facts)));
    }

    private static Optional<String> spoken(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Optional.of(word);
        }
        return Optional.ofNullable(Fact.byCode().get(word))
                .map(Fact::label)
                .or(() -> Optional.ofNullable(WORDS.get(word)));
    }

    /** Whether the library reads it, and it gives yes or no whatever is known. */
    private boolean answers(String text) {
        try {
            JexlExpression expression = engine.createExpression(text);
            for (long value = 0; value <= 1; value++) {
                Map<Fact, Long> facts = new TreeMap<>();
                for (Fact fact : Fact.values()) {
                    facts.put(fact, value);
                }
                if (!(expression.evaluate(context(facts)) instanceof Boolean)) {
                    return false;
                }
            }
            return true;
        } catch (JexlException unread) {
            return false;
        }
    }

    private static MapContext context(Map<Fact, Long> facts) {
        Map<String, Object> known = new HashMap<>();
        for (Fact fact : Fact.values()) {
            long value = facts.getOrDefault(fact, 0L);
            known.put(fact.code(), fact.kind() == Fact.Kind.NUMBER ? (Object) value : (Object) (value != 0));
        }
        return new MapContext(known);
    }
}
