/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.administration.internal;

import org.dangvan.pages.view.Shelf;
import org.dangvan.pages.view.TemplateCases;

/** The templates of administration. */
class PolicyTest extends TemplateCases {

    PolicyTest() {
        super(Shelf.of(PolicyTest.class));
    }
}
