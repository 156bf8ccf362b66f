/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.architecture.planted.layers.store.jpa.internal;

/** Planted: a store. */
public class Shelf {}
