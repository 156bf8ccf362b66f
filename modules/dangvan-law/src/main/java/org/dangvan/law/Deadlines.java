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
}
