/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
@NullMarked
package org.dangvan.health.internal;

import org.jspecify.annotations.NullMarked;
