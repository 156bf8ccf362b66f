/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/** Signed checkpoints; the JDK alone. */
@NullMarked
package org.dangvan.journal.internal.note;

import org.jspecify.annotations.NullMarked;
