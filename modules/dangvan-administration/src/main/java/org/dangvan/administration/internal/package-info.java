/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/** Accounts and posts, for whoever manages them. */
@NullMarked
package org.dangvan.administration.internal;

import org.jspecify.annotations.NullMarked;
