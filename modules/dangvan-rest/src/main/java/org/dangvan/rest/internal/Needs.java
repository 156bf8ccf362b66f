/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.dangvan.base.rights.Right;

/** Which rights an operation asks for: one of them is enough to come in, and its answer is of what they reach. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Needs {

    /** The rights; none where the operation is open to everybody who is signed in, since it tells of no record. */
    Right[] value();
}
