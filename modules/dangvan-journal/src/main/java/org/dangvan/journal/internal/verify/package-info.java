/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/** The verifier, which runs without the platform: the JDK, the tree and the notes alone. */
@NullMarked
package org.dangvan.journal.internal.verify;

import org.jspecify.annotations.NullMarked;
