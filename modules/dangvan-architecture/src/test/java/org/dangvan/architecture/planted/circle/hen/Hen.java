/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.architecture.planted.circle.hen;

import org.dangvan.architecture.planted.circle.egg.Egg;

/** Planted: who was first? */
public class Hen {

    Object laid() {
        return new Egg();
    }
}
