/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.view;

/**
 * One choice of a list in a form.
 *
 * @param value what the form sends
 * @param label what people read
 * @param chosen whether it is chosen now
 */
public record Option(String value, String label, boolean chosen) {}
