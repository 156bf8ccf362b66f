/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal;

import org.dangvan.pages.view.Shelf;
import org.dangvan.pages.view.TemplateCases;

/** The templates of the officers' pages. */
class PolicyTest extends TemplateCases {

    PolicyTest() {
        super(Shelf.of(PolicyTest.class));
    }
}
