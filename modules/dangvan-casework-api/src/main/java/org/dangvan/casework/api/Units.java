/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api;

import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The agencies of the installation. Safe for concurrent calls; reads the store. */
@ProviderType
public interface Units {

    /** Agencies that exist on {@code day}, in the order their pack gives them. */
    List<UnitView> on(LocalDate day);
}
