/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.architecture.planted.layers.law;

/** Planted: something everybody above may use. */
public class Rule {}
