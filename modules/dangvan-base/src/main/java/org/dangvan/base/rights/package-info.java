/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/** Rights as values: what somebody may do, and on which records. */
@Export
@Version("1.0.0")
@NullMarked
package org.dangvan.base.rights;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
