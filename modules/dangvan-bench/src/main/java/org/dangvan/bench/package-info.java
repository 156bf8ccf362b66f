/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/** Measures the packaged platform: its speed beside plain JDBC, and what it keeps when it is killed. */
@NullMarked
package org.dangvan.bench;

import org.jspecify.annotations.NullMarked;
