/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pack.register;

/** What one row of a register is. */
public enum RecordKind {
    VISIT,
    PETITION,
    REGISTRATION
}
