/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangvan.base.facts.FactField;
import org.dangvan.base.rights.Sight;
import org.dangvan.casework.api.Page;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Counts records and lists what was counted, by the same conditions; what may not be seen is not counted either. Safe for
 * concurrent calls.
 */
@ProviderType
public interface Facts {

    /**
     * Counts distinct things, each count at its place.
     *
     * <p>Counts that are asked for together, over the same kind of record and with the same first condition, come from one
     * reading as far as the database can, and agree whatever is taken in meanwhile; the others are read one after another,
     * in the order in which they are first asked for.
     */
    List<Counted> counts(Sight sight, List<Tally> tallies);

    /** Number of distinct things. */
    default long count(Sight sight, Selection selection) {
        return counts(sight, List.of(Tally.of(selection))).get(0).number();
    }

    /** Number of distinct things for each code of {@code field} that occurs; records without a code are left out. */
    default Map<String, Long> countBy(Sight sight, Selection selection, FactField field) {
        return counts(sight, List.of(Tally.by(selection, field))).get(0).byCode();
    }

    /**
     * The things that {@link #count} counts, in the order of their ids.
     *
     * @param sight what may be seen
     * @param limit at most so many, 1 to 1,000
     * @param after mark of the previous page
     * @throws IllegalArgumentException if {@code limit} is out of bounds or {@code after} is no mark
     */
    Page<FactItem> list(Sight sight, Selection selection, int limit, Optional<String> after);

    /** The latest day on which somebody was received or a petition came in. */
    Optional<LocalDate> latestDay(Sight sight);
}
