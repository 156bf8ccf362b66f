/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/** The tree over the lines of the journal, by RFC 6962; the JDK alone. */
@NullMarked
package org.dangvan.journal.internal.tree;

import org.jspecify.annotations.NullMarked;
