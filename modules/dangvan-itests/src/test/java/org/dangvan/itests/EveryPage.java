/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

/** Looks at pages as everybody may see them: either language, light and dark, on a desk and on a phone. */
record EveryPage(Browser browser) {

    /** Every pair of two choices occurs. */
    private static final List<Sight> SIGHTS = List.of(
            new Sight("vi", false, false),
            new Sight("vi", true, true),
            new Sight("en", true, false),
            new Sight("en", false, true));

    private record Sight(String language, boolean dark, boolean phone) {}

    /** Whether each page is without barriers, fits into the window, and speaks the language it says. */
    void areOpenToEverybody(List<String> paths) throws IOException {
        for (Sight sight : SIGHTS) {
            browser.speak(sight.language);
            browser.dark(sight.dark);
            browser.phone(sight.phone);
            for (String path : paths) {
                browser.open(path);
                isOpen(path + " " + sight, sight.language);
            }
        }
        browser.speak("vi");
        browser.dark(false);
        browser.phone(false);
    }

    /** The same for the page that is shown now. */
    void isOpen(String what, String language) throws IOException {
        assertThat(browser.barriers()).as(what).isEmpty();
        assertThat(browser.hidden()).as(what + " scrolls sideways").isZero();
        assertThat(browser.run("return document.documentElement.lang")).as(what).isEqualTo(language);
        assertThat(browser.complaints()).as(what).allMatch(complaint -> complaint.contains("status of 4"));
    }

    /** Keeps pictures of a page: on a desk, on a phone, and at night. */
    void arePictured(String path, String name) throws IOException {
        browser.open(path);
        browser.picture(name);
        browser.dark(true);
        browser.picture(name + "-dark");
        browser.dark(false);
        browser.phone(true);
        browser.picture(name + "-phone");
        browser.phone(false);
    }
}
