/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.law;

import org.dangvan.pack.Layers;
import org.osgi.annotation.versioning.ProviderType;

/** Prepares the law of packs for questions. Pure and safe for concurrent calls. */
@ProviderType
public interface Deadlines {

    /** The law that {@code layers} hold; cheap when the same layers are asked for again. */
    LawBook over(Layers layers);

    /**
     * A calendar that was kept, without any rule: last days are computed {@link LawBook#again} as they were when it was in
     * force.
     *
     * @param text what {@link WorkCalendar#text} gave
     * @throws IllegalArgumentException if it is no such text
     */
    LawBook kept(String text);
}
