/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/** What is asked of casework when somebody brings a petition, comes in person or gets an answer; and the port that keeps it. */
@Export
@Version("1.0.0")
@NullMarked
package org.dangvan.casework.api.desk;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
