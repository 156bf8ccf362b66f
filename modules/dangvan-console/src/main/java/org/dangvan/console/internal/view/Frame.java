/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.view;

import java.util.Map;
import java.util.Optional;

/**
 * What surrounds every page.
 *
 * @param title of the page
 * @param area part of the console that is marked in the menu; empty for none
 * @param user name of who is signed in
 * @param formToken what forms carry
 * @param assets addresses of the files that browsers keep, by name
 * @param refresh whether a browser without scripts should ask again soon
 */
public record Frame(
        String title,
        String area,
        Optional<String> user,
        String formToken,
        Map<String, String> assets,
        boolean refresh) {}
