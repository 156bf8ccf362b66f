/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.internal.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModelException;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangvan.pages.desk.SignInPage;
import org.dangvan.pages.view.Language;
import org.dangvan.pages.view.Messages;
import org.dangvan.pages.view.Option;
import org.dangvan.pages.view.Shelf;
import org.junit.jupiter.api.Test;

class TemplatesTest {

    private static final Frame FRAME = new Frame(
            "Đăng nhập",
            "",
            Optional.empty(),
            List.of(),
            "tok",
            "slip",
            Map.of("drum.svg", "/d", "pages.css", "/c", "dark.css", "/n", "pages.js", "/p", "htmx.js", "/h"),
            false,
            "vi",
            "en",
            "auto",
            "/dang-nhap",
            false);
    private static final Messages WORDS = new Messages(Language.VI, Shelf.FRAME);

    private final Templates templates = new Templates(Shelf.FRAME);

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

    @Test
    void templatesReachPageModelsAndNothingElseOfJava() throws TemplateModelException {
        PageWrapper wrapper = PageWrapper.make(Shelf.FRAME);
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
        assertThat(WORDS.text("sign-in.blocked", 3)).contains("sau 3 phút");
    }
}
