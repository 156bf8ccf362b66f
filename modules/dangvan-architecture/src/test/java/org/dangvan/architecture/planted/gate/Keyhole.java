/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.architecture.planted.gate;

import java.util.List;
import org.dangvan.base.rights.Reach;
import org.dangvan.casework.api.PetitionView;
import org.dangvan.casework.api.facts.Counted;

/** Planted: a port that tells of records to anybody. */
public interface Keyhole {

    List<PetitionView> list();

    Counted total(String unit);

    /** Allowed. */
    List<PetitionView> seen(Reach reach);
}
