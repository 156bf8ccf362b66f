/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/** Seals and reads the journal. */
@NullMarked
package org.dangvan.journal.internal;

import org.jspecify.annotations.NullMarked;
