/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.architecture.planted.layers.attic;

/** Planted: lives in no bundle's package. */
class Box {}
