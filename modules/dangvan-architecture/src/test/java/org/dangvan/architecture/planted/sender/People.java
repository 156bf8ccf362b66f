/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.architecture.planted.sender;

/** Not a violation: one of the named classes. */
class People {

    String recognised(DenouncerRow row) {
        return row.name;
    }
}
