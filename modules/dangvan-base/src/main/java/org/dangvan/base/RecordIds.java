/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.base;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Makes ids for everything of record: UUID version 7 (RFC 9562), ordered by time. Safe for concurrent calls. */
public final class RecordIds {

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private long lastStamp;

    public RecordIds(Clock clock) {
        this.clock = clock;
    }

    /** The next id: greater than every id this object gave before. */
    public UUID next() {
        // 48 bits of milliseconds and 12 bits of sequence in one counter: within a millisecond ids still increase.
        long stamp;
        synchronized (this) {
            stamp = Math.max(clock.millis() << 12, lastStamp + 1);
            lastStamp = stamp;
        }
        long high = (stamp >>> 12 << 16) | 0x7000L | (stamp & 0xFFFL);
        long low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
