/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import org.jspecify.annotations.Nullable;

/** What both tables of people know of somebody. */
interface KnownPerson {

    String id();

    String name();

    void rename(String better);

    @Nullable
    String address();

    /** Keeps an address where none was known. */
    void settle(String known);
}
