/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pack;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The packs of this installation. Safe for concurrent calls; answers from memory. */
@ProviderType
public interface PacksInForce {

    /** What is in force now, as one consistent picture that does not change when packs come or go later. */
    Layers layers();

    /** Every pack known here, with what became of it, the national pack first. */
    List<PackState> states();
}
