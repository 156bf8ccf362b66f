/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.view;

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
import org.dangvan.base.PetitionType;
import org.dangvan.base.TermUnit;
import org.dangvan.base.facts.FactKind;
import org.junit.jupiter.api.Test;

/** Both languages say the same things, and everything that is said stands in their files. */
class WordsTest {

    private static final Path PAGES = Path.of("src/main/resources/org/dangvan/console/internal/pages");
    private static final Path JAVA = Path.of("src/main/java");
    private static final Pattern ASKED =
            Pattern.compile("\\b(?:t|text)\\(\\s*(?:call,\\s*)?\"([a-zA-Z0-9.-]+)\"\\s*[,)]");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern HOLE = Pattern.compile("\\{\\d}");
    private static final String VIETNAMESE =
            "(?iu).*[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ].*";

    /** Keys that are put together: beginning → endings. */
    private static final Map<String, List<String>> FAMILIES = Map.ofEntries(
            Map.entry(
                    "language.", Stream.of(Language.values()).map(Language::tag).toList()),
            Map.entry("theme.", Stream.of(Theme.values()).map(Theme::code).toList()),
            Map.entry("menu.", List.of("home", "petitions", "reports", "imports", "packs")),
            Map.entry("weekday.", List.of("1", "2", "3", "4", "5", "6", "7")),
            Map.entry("weekday.short.", List.of("1", "2", "3", "4", "5", "6", "7")),
            Map.entry("type.", names(PetitionType.values())),
            Map.entry("term.", names(TermUnit.values())),
            Map.entry("fact.", names(FactKind.values())),
            Map.entry("petitions.", List.of("from", "to", "asOf")),
            Map.entry("petitions.state.", List.of("open", "overdue", "handled")),
            Map.entry(
                    "petition.",
                    List.of(
                            "number",
                            "received",
                            "type",
                            "sender",
                            "address",
                            "signatories",
                            "source",
                            "field",
                            "content",
                            "unit",
                            "matter",
                            "handled",
                            "outcome")),
            Map.entry("receipt.", List.of("skipped", "worked", "rolled", "assumed")),
            Map.entry("report.", List.of("from", "to", "asOf")),
            Map.entry("home.", List.of("no-data", "no-data.advice", "no-report", "no-report.advice")),
            Map.entry(
                    "detail.",
                    List.of(
                            "matter",
                            "content",
                            "field",
                            "result",
                            "number",
                            "address",
                            "type",
                            "unit",
                            "due",
                            "handled",
                            "outcome",
                            "host",
                            "mode",
                            "received")),
            Map.entry("code.mode.", List.of("PERIODIC", "AD_HOC")),
            Map.entry("packs.", packs()),
            Map.entry("trouble.", troubles()));

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }

    private static List<String> packs() {
        return Stream.of("active", "idle", "refused", "removed")
                .flatMap(state -> Stream.of(state, state + ".explanation"))
                .toList();
    }

    private static List<String> troubles() {
        return Stream.of(400, 401, 403, 404, 405, 413, 500, 503)
                .flatMap(status -> Stream.of(status + ".title", status + ".message", status + ".advice"))
                .toList();
    }

    private final Messages vietnamese = new Messages(Language.VI);
    private final Messages english = new Messages(Language.EN);

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(english.keys()).isEqualTo(vietnamese.keys()).hasSizeGreaterThan(200);
    }

    @Test
    void noKeyStandsTwiceAndNoneIsEmpty() throws IOException {
        for (Language language : Language.values()) {
            List<String> keys =
                    Files.readAllLines(PAGES.resolveSibling("messages_" + language.tag() + ".properties")).stream()
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
        assertThat(asked()).hasSizeGreaterThan(150);
        assertThat(asked().stream().filter(key -> !vietnamese.keys().contains(key)))
                .isEmpty();
    }

    @Test
    void noKeyIsUnused() throws IOException {
        Set<String> used = families();
        for (String text : texts(PAGES, ".ftlh")) {
            used.addAll(found(ASKED, text));
        }
        for (String text : texts(JAVA, ".java")) {
            used.addAll(found(LITERAL, text));
        }
        assertThat(vietnamese.keys().stream().filter(key -> !used.contains(key)))
                .isEmpty();
    }

    @Test
    void noTemplateHasWordsOfItsOwn() throws IOException {
        for (String page : texts(PAGES, ".ftlh")) {
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
        Stream.of(text.replaceAll("(?m)^ ?[a-z]+=\"[a-z]*\"|(?<=>) lang=\"[a-z]+\"", "")
                        .split("(?s)<[^>]*>"))
                .forEach(words::add);
        return words.stream()
                .map(String::strip)
                .filter(word -> word.matches("(?su).*\\p{L}.*"))
                .toList();
    }

    private static Set<String> asked() throws IOException {
        Set<String> keys = families();
        for (String text : texts(PAGES, ".ftlh")) {
            keys.addAll(found(ASKED, text));
        }
        for (String text : texts(JAVA, ".java")) {
            keys.addAll(found(ASKED, text));
        }
        return keys;
    }

    private static Set<String> families() {
        Set<String> keys = new TreeSet<>();
        FAMILIES.forEach((beginning, endings) -> endings.forEach(ending -> keys.add(beginning + ending)));
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
