/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.desk;

/**
 * A page to be written.
 *
 * @param template name of its template
 * @param area part of the console that is marked in the menu; empty for none
 * @param title its title
 * @param model what the template shows
 * @param refresh whether a browser without scripts should ask again soon
 */
public record Page(String template, String area, String title, Record model, boolean refresh) {

    /** A page that stays as it is. */
    public Page(String template, String area, String title, Record model) {
        this(template, area, title, model, false);
    }
}
