/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.architecture.planted.sender;

/** Planted: stands for the senders' table. */
class DenouncerRow {

    String name = "";
}
