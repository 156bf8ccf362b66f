/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api.facts;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.dangvan.base.facts.FactField;
import org.dangvan.casework.api.Page;
import org.osgi.annotation.versioning.ProviderType;

/** Counts records and lists what was counted, by the same conditions. Safe for concurrent calls. */
@ProviderType
public interface Facts {

    /** Number of distinct things. */
    long count(Selection selection);

    /** Number of distinct things for each code of {@code field} that occurs; records without a code are left out. */
    Map<String, Long> countBy(Selection selection, FactField field);

    /**
     * The things that {@link #count} counts, in the order of their ids.
     *
     * @param limit at most so many, 1 to 1,000
     * @param after mark of the previous page
     * @throws IllegalArgumentException if {@code limit} is out of bounds or {@code after} is no mark
     */
    Page<FactItem> list(Selection selection, int limit, Optional<String> after);

    /** The latest day on which somebody was received or a petition came in. */
    Optional<LocalDate> latestDay();
}
