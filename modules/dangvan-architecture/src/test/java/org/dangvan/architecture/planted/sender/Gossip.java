/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.architecture.planted.sender;

/** Planted: tells who it was. */
class Gossip {

    String told(DenouncerRow row) {
        return row.name;
    }
}
