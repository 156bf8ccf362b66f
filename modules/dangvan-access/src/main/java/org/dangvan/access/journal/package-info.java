/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/** The journal: who did what, when and from where, sealed so that no line of it can be changed unseen. */
@Export
@Version("1.0.0")
@NullMarked
package org.dangvan.access.journal;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
