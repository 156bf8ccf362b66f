/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.architecture.planted.circle.egg;

import org.dangvan.architecture.planted.circle.hen.Hen;

/** Planted: who was first? */
public class Egg {

    Object hatched() {
        return new Hen();
    }
}
