/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers;

import java.util.OptionalInt;
import org.osgi.annotation.versioning.ConsumerType;

/** Learns how far an import is. Called every 500 rows while reading, then after each portion of 1,000, in the importing thread: return quickly. */
@ConsumerType
@FunctionalInterface
public interface Progress {

    /**
     * Tells how far the import is.
     *
     * @param done rows read while the total is unknown, afterwards rows judged and handed over; starts again in between
     * @param total rows of the sheet; empty while the file is still being read
     */
    void rows(int done, OptionalInt total);

    /** Nobody listens. */
    static Progress none() {
        return (done, total) -> {};
    }
}
