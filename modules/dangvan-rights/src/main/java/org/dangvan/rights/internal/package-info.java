/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
@NullMarked
package org.dangvan.rights.internal;

import org.jspecify.annotations.NullMarked;
