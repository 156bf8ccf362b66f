/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.architecture.planted.layers.base;

import org.dangvan.architecture.planted.layers.law.Rule;

/** Planted: the base leans on the core. */
class Word extends Rule {}
