/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.shell.internal.command;

import org.jspecify.annotations.Nullable;

/** What Karaf puts into a command. All commands of a bundle wait for each service that one of them must have. */
final class Needed {

    private Needed() {}

    /**
     * The service.
     *
     * @throws IllegalStateException if it is not there now, in words for the operator
     */
    static <T> T here(@Nullable T service) {
        if (service == null) {
            throw new IllegalStateException(
                    "Phần này của hệ thống chưa sẵn sàng, thường vì cơ sở dữ liệu chưa mở được. Hãy xem dangvan:health.");
        }
        return service;
    }
}
