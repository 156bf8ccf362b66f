/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.base;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * One thing the platform cannot work without, asked whenever somebody wants to know whether it is ready.
 *
 * <p>Register it as a service. Safe for concurrent calls. An answer that takes longer than one second, or an exception,
 * counts as down.
 */
@ConsumerType
public interface HealthCheck {

    /** Name in the answer of {@code /health/ready}, in lower case, unique in the platform: {@code "database"}. */
    String name();

    /** Whether it works now; asks the thing itself and never a remembered answer. */
    boolean up();
}
