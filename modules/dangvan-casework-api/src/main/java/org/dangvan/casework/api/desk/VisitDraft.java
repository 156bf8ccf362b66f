/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.dangvan.casework.api.intake.PersonEntry;

/**
 * One turn of being received as an officer notes it; nothing of it is checked yet.
 *
 * @param day when, not in the future; must be there
 * @param person who came; must be there
 * @param field field of work
 * @param content what was said, lines kept
 * @param unit code of the competent agency, which exists on the day
 * @param matter code of the matter; an unknown one starts a matter
 * @param repeated whether the person came before about the same matter
 * @param result what came of it
 */
public record VisitDraft(
        Optional<LocalDate> day,
        Optional<PersonEntry> person,
        Optional<String> field,
        Optional<String> content,
        Optional<String> unit,
        Optional<String> matter,
        Optional<Boolean> repeated,
        Optional<String> result) {}
