/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** In every bundle with pages: templates keep to the strict policy, and forms carry their token. */
public abstract class TemplateCases {

    private final Path pages;

    /** Judges the templates of one bundle. */
    protected TemplateCases(Shelf shelf) {
        this.pages = Path.of("src/main/resources", shelf.path("pages"));
    }

    @Test
    void noPageHasInlineScriptOrStyleOrCallsElsewhere() throws IOException {
        for (Path page : templates()) {
            assertThat(Files.readString(page))
                    .as(page.toString())
                    .doesNotContain(
                            "<script>",
                            "style=",
                            "<style",
                            "javascript:",
                            "http://",
                            "https://",
                            "?no_esc",
                            "noautoesc")
                    .doesNotContainPattern("\\son[a-z]+=")
                    .doesNotContainPattern("[^_]?new\\(");
        }
    }

    @Test
    void everyFormThatIsSentCarriesTheToken() throws IOException {
        for (Path page : templates()) {
            Matcher form =
                    Pattern.compile("<form method=\"post\"[^>]*>\\s*(\\S+)").matcher(Files.readString(page));
            while (form.find()) {
                assertThat(form.group(1)).as(page + ": " + form.group()).matches("<@(l\\.)?token.*");
            }
        }
    }

    private List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.list(pages)) {
            List<Path> found = files.toList();
            assertThat(found).isNotEmpty();
            return found;
        }
    }
}
