/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** In every bundle with pages: both languages say the same things, and everything that is said stands in their files. */
public abstract class WordsCases {

    private static final Path JAVA = Path.of("src/main/java");
    private static final Pattern ASKED =
            Pattern.compile("\\b(?:t|text)\\(\\s*(?:call,\\s*)?\"([a-zA-Z0-9.-]+)\"\\s*[,)]");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern HOLE = Pattern.compile("\\{\\d}");
    private static final String VIETNAMESE =
            "(?iu).*[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ].*";

    private final Path pages;
    private final Map<String, List<String>> families;
    private final Set<String> own;
    private final Messages vietnamese;
    private final Messages english;

    /**
     * Judges the words of one bundle.
     *
     * @param shelf where they stand
     * @param families keys that are put together: beginning → endings
     */
    protected WordsCases(Shelf shelf, Map<String, List<String>> families) {
        this.pages = Path.of("src/main/resources", shelf.path("pages"));
        this.families = families;
        this.vietnamese = new Messages(Language.VI, shelf);
        this.english = new Messages(Language.EN, shelf);
        this.own = new TreeSet<>(vietnamese.keys());
        if (!shelf.equals(Shelf.FRAME)) {
            own.removeAll(new Messages(Language.VI, Shelf.FRAME).keys());
        }
    }

    /** The names of constants, as keys end with them. */
    protected static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(english.keys()).isEqualTo(vietnamese.keys()).hasSizeGreaterThan(50);
    }

    @Test
    void noKeyStandsTwiceAndNoneIsEmpty() throws IOException {
        for (Language language : Language.values()) {
            List<String> keys =
                    Files.readAllLines(pages.resolveSibling("messages_" + language.tag() + ".properties")).stream()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .peek(line -> assertThat(line).contains(" = ").doesNotEndWith(" = "))
                            .map(line -> line.substring(0, line.indexOf(" = ")))
                            .toList();
            assertThat(keys).doesNotHaveDuplicates();
        }
    }

    @Test
    void bothLanguagesFillInTheSame() {
        for (String key : vietnamese.keys()) {
            assertThat(holes(english.text(key))).as(key).isEqualTo(holes(vietnamese.text(key)));
        }
    }

    @Test
    void everyKeyThatIsAskedForHasWords() throws IOException {
        assertThat(asked()).hasSizeGreaterThan(30);
        assertThat(asked().stream().filter(key -> !vietnamese.keys().contains(key)))
                .isEmpty();
    }

    @Test
    void noKeyIsUnused() throws IOException {
        Set<String> used = families();
        for (String text : texts(pages, ".ftlh")) {
            used.addAll(found(ASKED, text));
        }
        for (String text : texts(JAVA, ".java")) {
            used.addAll(found(LITERAL, text));
        }
        assertThat(own.stream().filter(key -> !used.contains(key))).isEmpty();
    }

    @Test
    void noTemplateHasWordsOfItsOwn() throws IOException {
        for (String page : texts(pages, ".ftlh")) {
            assertThat(ownWords(page)).isEmpty();
        }
    }

    @Test
    void wordsInATemplateAreSeen() {
        assertThat(ownWords("<p>Xin chào</p>")).containsExactly("Xin chào");
        assertThat(ownWords("<a title=\"Close\">${t(\"x\")}</a>")).containsExactly("Close");
        assertThat(ownWords("<td aria-label=\"${t(\"x\", y)} of\"><#if a gt b>·</#if>${row.content!\"–\"}</td>"))
                .containsExactly("of");
        assertThat(ownWords("<@l.day field \"Ngày nhận\"/>")).containsExactly("Ngày nhận");
        assertThat(ownWords("<#-- A note. --><p class=\"sub\">${t(\"a\")}: <#if x??>${x}</#if></p>"))
                .isEmpty();
    }

    @Test
    void noJavaSpeaksVietnamese() throws IOException {
        for (String text : texts(JAVA, ".java")) {
            String code = text.replaceAll("@(Object|Attribute).*", "");
            assertThat(found(LITERAL, code)).noneMatch(literal -> literal.matches(VIETNAMESE));
        }
    }

    /** What a page would say without asking for words: text between tags, and attributes that are read out. */
    private static List<String> ownWords(String template) {
        String text = template.replaceAll("(?s)<#--.*?-->", "").replaceAll("\\$\\{[^}]*}", "");
        text = text.replace("->", "");
        Pattern tag = Pattern.compile("</?([#@][^>]*)>");
        List<String> words = new ArrayList<>();
        found(tag, text).forEach(inside -> found(LITERAL, inside).stream()
                .filter(literal -> literal.matches("(?su).*[\\s\\P{ASCII}].*"))
                .forEach(words::add));
        text = tag.matcher(text).replaceAll("");
        words.addAll(found(Pattern.compile("(?:alt|title|placeholder|aria-label|value)=\"([^\"]*)\""), text));
        // What is left of a tag's attribute that stands by itself is none of its words.
        Stream.of(text.replaceAll("(?m)^(?: ?[a-z-]+=\"[a-z -]*\")+|(?<=>) lang=\"[a-z]+\"", "")
                        .split("(?s)<[^>]*>"))
                .forEach(words::add);
        return words.stream()
                .map(String::strip)
                .filter(word -> word.matches("(?su).*\\p{L}.*"))
                .toList();
    }

    private Set<String> asked() throws IOException {
        Set<String> keys = families();
        for (String text : texts(pages, ".ftlh")) {
            keys.addAll(found(ASKED, text));
        }
        for (String text : texts(JAVA, ".java")) {
            keys.addAll(found(ASKED, text));
        }
        return keys;
    }

    private Set<String> families() {
        Set<String> keys = new TreeSet<>();
        families.forEach((beginning, endings) -> endings.forEach(ending -> keys.add(beginning + ending)));
        return keys;
    }

    private static Set<String> holes(String text) {
        return HOLE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(result -> result.group(1)).toList();
    }

    private static List<String> texts(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                String text = Files.readString(file);
                texts.add(ending.equals(".java") ? text.replaceAll("(?sm)^\\s*/\\*.*?\\*/", "") : text);
            }
            return texts;
        }
    }
}
