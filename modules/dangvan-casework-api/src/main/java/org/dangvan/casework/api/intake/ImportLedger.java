/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api.intake;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** The port that remembers imports, so that a restart does not make them unheard of. Safe for concurrent calls. */
@ProviderType
public interface ImportLedger {

    /** Writes down that an import begins. */
    void begin(ImportRecord begun);

    /** Writes down how an import ended. */
    void end(ImportRecord ended);

    /**
     * Finds an import. One that is not known to have ended, but whose rows were kept, is told as
     * {@link ImportRecord.Stage#REPORTED}: rows and this answer come from one transaction.
     */
    Optional<ImportRecord> find(UUID id);

    /** Forgets the imports that were started before {@code oldest}; their rows stay. */
    void forget(Instant oldest);
}
