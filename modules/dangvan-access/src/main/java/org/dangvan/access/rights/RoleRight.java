/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.access.rights;

import org.dangvan.base.rights.Right;
import org.dangvan.base.rights.Scope;

/**
 * One right of a role.
 *
 * @param right what may be done
 * @param scope how far
 * @param sealed whether over sealed records too
 */
public record RoleRight(Right right, Scope scope, boolean sealed) {}
