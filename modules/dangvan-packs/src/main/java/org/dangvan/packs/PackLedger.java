/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.packs;

import java.util.List;
import java.util.Optional;
import org.dangvan.pack.Layers;
import org.osgi.annotation.versioning.ProviderType;

/** What outlives the packs: which were here and what they brought. Implemented by a store. */
@ProviderType
public interface PackLedger {

    /**
     * Writes down what is in force. Called after every switch, one call at a time, and once when the ledger arrives;
     * the same content may come again,
     * and does after a call that threw.
     *
     * @param layers what is in force now; has fewer packs than before when one was taken out, whose records stay
     * @param chain the packs in force with their titles, the national one first
     */
    void activated(Layers layers, List<KnownPack> chain);

    /** Id of the pack that brought the report last; empty when no pack ever did. */
    Optional<String> packOfReport(String reportId);

    /** Every pack that was ever in force here, in its last version. */
    List<KnownPack> known();
}
