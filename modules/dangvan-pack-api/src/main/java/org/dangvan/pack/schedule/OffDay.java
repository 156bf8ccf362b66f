/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pack.schedule;

/** What becomes of a session whose day is off. No provision says it; an office chooses. */
public enum OffDay {
    /** It is held on the next working day. */
    NEXT,
    /** It is held on the working day before. */
    PREVIOUS,
    /** It is not held. */
    SKIP,
    /** Somebody decides each time. */
    ASK
}
