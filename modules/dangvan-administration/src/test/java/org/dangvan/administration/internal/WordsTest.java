/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.administration.internal;

import java.util.List;
import java.util.Map;
import org.dangvan.pages.view.Shelf;
import org.dangvan.pages.view.WordsCases;

/** What the pages of administration say. */
class WordsTest extends WordsCases {

    /** Keys that are put together: beginning → endings. */
    private static final Map<String, List<String>> FAMILIES =
            Map.of("user.post.", List.of("role", "unit", "field", "from", "to", "held", "over", "to-come"));

    WordsTest() {
        super(Shelf.of(WordsTest.class), FAMILIES);
    }
}
