/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.architecture.planted.layers.rest.internal;

import org.dangvan.architecture.planted.layers.law.Rule;
import org.dangvan.architecture.planted.layers.law.internal.Drawer;
import org.dangvan.architecture.planted.layers.store.jpa.internal.Shelf;

/** Planted: an edge reaches into a store, and into the private room of the core. */
public class Window {

    Shelf[] sideways() {
        return new Shelf[0];
    }

    Object allowed() {
        return new Rule();
    }

    Object prying() {
        return new Drawer();
    }
}
