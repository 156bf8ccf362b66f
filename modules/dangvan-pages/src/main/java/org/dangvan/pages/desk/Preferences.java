/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.desk;

import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import org.dangvan.pages.internal.door.Cookies;
import org.dangvan.pages.internal.view.Theme;
import org.dangvan.pages.view.Language;

/** What a browser was told to remember about how pages are shown to it. */
final class Preferences {

    private final Cookies languages;
    private final Cookies themes;

    Preferences(boolean secure) {
        this.languages = new Cookies("dangvan_ngon_ngu", secure);
        this.themes = new Cookies("dangvan_nen", secure);
    }

    /** The language chosen; the one the browser prefers where none was. */
    Language language(HttpServletRequest request) {
        return languages
                .read(request)
                .flatMap(Language::of)
                .orElseGet(() -> Language.preferred(Optional.ofNullable(request.getHeader("Accept-Language"))
                        .orElse("")));
    }

    /** The theme chosen; as the machine is set where none was. */
    Theme theme(HttpServletRequest request) {
        return themes.read(request).flatMap(Theme::of).orElse(Theme.AUTO);
    }

    /** Remembers what a form chose, as far as it is a choice. */
    void take(Call call) {
        call.parameter("ngon-ngu").flatMap(Language::of).ifPresent(to -> languages.keep(call.response(), to.tag()));
        call.parameter("nen").flatMap(Theme::of).ifPresent(to -> themes.keep(call.response(), to.code()));
    }
}
