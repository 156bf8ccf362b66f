/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pack.access;

import org.dangvan.base.rights.Right;
import org.dangvan.base.rights.Scope;

/**
 * One right of a role.
 *
 * @param right what may be done
 * @param scope how far; {@link Scope#INSTALLATION} for a right that is not over records
 * @param sealed whether over sealed records too
 */
public record Grant(Right right, Scope scope, boolean sealed) {

    /** Whether whoever has this has the other too. */
    public boolean includes(Grant other) {
        return right == other.right && scope.compareTo(other.scope) >= 0 && (sealed || !other.sealed);
    }
}
