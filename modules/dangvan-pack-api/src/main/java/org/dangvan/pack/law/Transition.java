/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pack.law;

import java.time.LocalDate;
import java.util.Optional;
import org.dangvan.base.Citation;
import org.dangvan.base.Confirmation;
import org.dangvan.pack.Origin;

/**
 * What a change of law says of cases that were under way on its day, for one aspect.
 *
 * @param aspect id of the aspect
 * @param on first day of the new law
 * @param since event that must lie before {@code on} for a case to be under way
 * @param until event that must not lie before {@code on}: after it the case is over
 * @param mode which law holds for such a case
 * @param source provision
 * @param confirmation whether it has been compared with the law
 * @param origin where it is written
 */
public record Transition(
        String aspect,
        LocalDate on,
        LegalEvent since,
        Optional<LegalEvent> until,
        Mode mode,
        Citation source,
        Confirmation confirmation,
        Origin origin) {

    /** Which law holds for a case that was under way. */
    public enum Mode {
        /** The law before the change. */
        OLD_CONTINUES,
        /** The law since the change, for what is done from its day on. */
        NEW_APPLIES,
        /** Of both the one that is kinder to the person concerned. */
        MOST_FAVOURABLE
    }
}
