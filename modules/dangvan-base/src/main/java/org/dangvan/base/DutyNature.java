/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.base;

/** What the last day of a term means. */
public enum DutyNature {
    /** Somebody must have done something. */
    DUTY,
    /** Somebody may no longer do something afterwards (thời hiệu). */
    LIMITATION,
    /** From the next day on something is in force. */
    ENTRY,
    /** A reminder of the office itself, no legal term. */
    WARNING
}
