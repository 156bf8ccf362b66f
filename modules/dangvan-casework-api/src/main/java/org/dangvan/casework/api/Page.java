/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api;

import java.util.List;
import java.util.Optional;

/**
 * Some items of a longer list.
 *
 * @param items the items, in the order of the list
 * @param next opaque mark after which the list goes on; empty at its end
 */
public record Page<T>(List<T> items, Optional<String> next) {

    /** Copies the items. */
    public Page {
        items = List.copyOf(items);
    }
}
