/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.architecture.planted.layers.law.internal;

import org.dangvan.architecture.planted.layers.rest.internal.Window;

/** Planted: the core looks up to an edge. */
public class Drawer {

    Object upward() {
        return new Window();
    }
}
