/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/** The bill of materials: what the distribution ships, under which licences, and whether it may. */
@NullMarked
package org.dangvan.bill;

import org.jspecify.annotations.NullMarked;
