/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.view;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dangvan.pages.internal.view.Theme;

/** What the frame says. */
class WordsTest extends WordsCases {

    WordsTest() {
        super(
                Shelf.FRAME,
                Map.of(
                        "language.",
                                Stream.of(Language.values()).map(Language::tag).toList(),
                        "theme.", Stream.of(Theme.values()).map(Theme::code).toList(),
                        "menu.",
                                List.of(
                                        "home",
                                        "petitions",
                                        "visits",
                                        "reports",
                                        "imports",
                                        "packs",
                                        "law",
                                        "schedules",
                                        "users",
                                        "journal"),
                        "trouble.", troubles()));
    }

    private static List<String> troubles() {
        return Stream.of(400, 401, 403, 404, 405, 413, 500, 503)
                .flatMap(status -> Stream.of(status + ".title", status + ".message", status + ".advice"))
                .toList();
    }
}
