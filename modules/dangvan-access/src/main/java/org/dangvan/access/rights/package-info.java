/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/** Who may do what on which records: posts, and the gate that turns an account and a purpose into a condition. */
@Export
@Version("1.0.0")
@NullMarked
package org.dangvan.access.rights;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
