/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api.desk;

import java.time.Duration;
import java.time.LocalDate;

/** How much the desk takes; lengths in UTF-16 units after cleaning. */
public final class Limits {

    public static final int NAME = 300;
    public static final int ID_NUMBER = 40;
    public static final int ADDRESS = 500;
    public static final int SENDERS = 100;
    public static final int SIGNATORIES = 1_000_000;
    public static final int LABEL = 300;
    public static final int CONTENT = 4_000;
    public static final int UNIT = 100;
    public static final int REPLY_NUMBER = 100;
    public static final int KEY = 200;

    /** Files of one petition. */
    public static final int ATTACHMENTS = 20;

    /** Bytes of all files of one petition together. */
    public static final int ATTACHMENT_BYTES = 20 << 20;

    /** No paper that is still worked on is older. */
    public static final LocalDate EARLIEST = LocalDate.of(1945, 9, 2);

    /** For so long the answer to a request with a key is kept. */
    public static final Duration KEYS_KEPT = Duration.ofDays(30);

    private Limits() {}
}
