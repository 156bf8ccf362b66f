/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api.recalculation;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Computes every stored receipt again, with the calendar that it names. Reads only; safe for concurrent calls. */
@ProviderType
public interface ReceiptCheck {

    /**
     * Goes through all receipts, some ten thousand a second, in bounded memory.
     *
     * @throws org.dangvan.base.StoreUnavailableException while the database is away or busy
     */
    Result run();

    /**
     * What it found.
     *
     * @param same receipts that give their day again
     * @param unknown receipts of a calendar that was not kept: those of releases that kept none
     * @param different receipts that give another day
     * @param examples the first of those, each with its key, its day and the other one, in Vietnamese
     */
    record Result(long same, long unknown, long different, List<String> examples) {

        /** Copies the examples. */
        public Result {
            examples = List.copyOf(examples);
        }
    }
}
