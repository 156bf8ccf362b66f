/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.view;

/** The templates of the frame. */
class PolicyTest extends TemplateCases {

    PolicyTest() {
        super(Shelf.FRAME);
    }
}
