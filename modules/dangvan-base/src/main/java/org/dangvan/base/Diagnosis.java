/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.base;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * One part of what an operator sends to whoever helps. Register it as a service. Safe for concurrent calls.
 *
 * <p>Figures, versions and names of parts of the platform, and never anything that was put in by people: no names, no
 * numbers, no contents of records, no messages of failures that may quote them.
 */
@ConsumerType
public interface Diagnosis {

    /** Name of the part, in lower case, unique in the platform: {@code "database"}. */
    String name();

    /** The part as plain text; takes a minute at most. */
    String text();
}
