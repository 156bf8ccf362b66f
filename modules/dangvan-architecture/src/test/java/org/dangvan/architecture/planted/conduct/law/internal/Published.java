/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.architecture.planted.conduct.law.internal;

import org.osgi.service.component.annotations.Component;

/** Not a violation: the thin component that publishes a calculation. */
@Component(service = Published.class)
public class Published {}
