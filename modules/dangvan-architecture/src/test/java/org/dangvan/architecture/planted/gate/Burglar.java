/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.architecture.planted.gate;

import java.util.List;
import org.dangvan.base.rights.Reach;
import org.dangvan.base.rights.Sight;

/** Planted: somebody who says himself what he may see. */
final class Burglar {

    Reach everything() {
        return Reach.whole();
    }

    Reach some() {
        return Reach.of(List.of());
    }

    Sight sight(Reach given) {
        return new Sight(given, given);
    }

    /** Allowed. */
    boolean asks(Reach given) {
        return given.isNone() && Reach.none().isNone();
    }
}
