/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModelException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dangvan.console.internal.desk.SignInPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {

    private static final Path PAGES = Path.of("src/main/resources/org/dangvan/console/internal/pages");
    private static final Frame FRAME = new Frame(
            "Đăng nhập",
            "",
            Optional.empty(),
            "tok",
            "slip",
            Map.of("drum.svg", "/d", "console.css", "/c", "dark.css", "/n", "htmx.js", "/h"),
            false,
            "vi",
            "en",
            "auto",
            "/dang-nhap",
            false);
    private static final Messages WORDS = new Messages(Language.VI);

    private final Templates templates = new Templates();

    @Test
    void whatPeopleTypeIsEscaped() {
        SignInPage page = new SignInPage(
                "\"><script>alert(1)</script>", "/", Optional.empty(), Optional.of("<b>'đậm'</b>"), Optional.empty());

        String html = templates.write("sign-in", FRAME, page, WORDS);

        assertThat(html)
                .doesNotContain("<script>", "<b>'")
                .contains(
                        "value=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\"",
                        "&lt;b&gt;&#39;đậm&#39;&lt;/b&gt;");
    }

    @Test
    void formsCarryTheToken() {
        String html = templates.write(
                "sign-in", FRAME, new SignInPage("", "/", Optional.empty(), Optional.empty(), Optional.empty()), WORDS);

        assertThat(html).contains("name=\"token\" value=\"tok\"");
    }

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPageHasInlineScriptOrStyleOrCallsElsewhere(Path page) throws IOException {
        String text = Files.readString(page, StandardCharsets.UTF_8);

        assertThat(text)
                .doesNotContain(
                        "<script>", "style=", "<style", "javascript:", "http://", "https://", "?no_esc", "noautoesc")
                .doesNotContainPattern("\\son[a-z]+=")
                .doesNotContainPattern("[^_]?new\\(");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyFormThatIsSentCarriesTheToken(Path page) throws IOException {
        String text = Files.readString(page, StandardCharsets.UTF_8);
        Matcher form = Pattern.compile("<form method=\"post\"[^>]*>\\s*(\\S+)").matcher(text);

        while (form.find()) {
            assertThat(form.group(1)).as(page + ": " + form.group()).matches("<@(l\\.)?token.*");
        }
    }

    @Test
    void templatesReachPageModelsAndNothingElseOfJava() throws TemplateModelException {
        PageWrapper wrapper = PageWrapper.make();
        TemplateHashModel model = (TemplateHashModel) wrapper.wrap(new Option("v", "l", true));
        TemplateHashModel file = (TemplateHashModel) wrapper.wrap(new File("/etc/passwd"));

        assertThat(model.get("value")).hasToString("v");
        assertThat(model.get("class")).isNull();
        assertThat(model.get("hashCode")).isNull();
        assertThat(file.get("path")).isNull();
        assertThat(file.get("delete")).isNull();
    }

    @Test
    void aKeyWithoutWordsIsToldAtOnce() {
        assertThatThrownBy(() -> WORDS.text("no.such.key")).hasMessageContaining("no.such.key");
        assertThat(WORDS.text("standing.late", 3)).isEqualTo("Quá hạn 3 ngày");
    }
}
