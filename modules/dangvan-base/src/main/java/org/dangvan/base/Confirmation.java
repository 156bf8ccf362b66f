/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.base;

/** Whether somebody has compared a value with the text of the law; what is unconfirmed is shown to the operator. */
public enum Confirmation {
    CONFIRMED,
    UNCONFIRMED
}
