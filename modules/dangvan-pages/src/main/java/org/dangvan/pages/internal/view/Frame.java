/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.internal.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What surrounds every page.
 *
 * @param title of the page
 * @param area part of the console that is marked in the menu; empty for none
 * @param user name of who is signed in
 * @param may codes of the rights that who is signed in has: what somebody may not do is not offered
 * @param formToken what forms carry
 * @param slip what a form carries so that sending it twice does nothing twice
 * @param assets addresses of the files that browsers keep, by name
 * @param refresh whether a browser without scripts should ask again soon
 * @param language tag of the language it speaks
 * @param other tag of the other language
 * @param theme code of the theme
 * @param here address of the page, to come back to it after a change; empty where a way away would lose what was typed
 * @param partial whether a script takes a part of the page and keeps the rest, and with it what has the focus
 */
public record Frame(
        String title,
        String area,
        Optional<String> user,
        List<String> may,
        String formToken,
        String slip,
        Map<String, String> assets,
        boolean refresh,
        String language,
        String other,
        String theme,
        String here,
        boolean partial) {}
