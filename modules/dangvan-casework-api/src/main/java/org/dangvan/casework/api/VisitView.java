/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A visit as an officer sees it.
 *
 * @param id id of record
 * @param number number in its book
 * @param day when
 * @param person name of who came
 * @param address address of who came
 * @param field field of work
 * @param content what was said
 * @param unitCode code of the competent agency
 * @param unitName its name
 * @param matter the matter; empty while it belongs to none
 * @param repeated whether the person came before about the same matter
 * @param result what came of it
 * @param version counts changes, from 1
 */
public record VisitView(
        UUID id,
        Optional<String> number,
        LocalDate day,
        String person,
        Optional<String> address,
        Optional<String> field,
        Optional<String> content,
        Optional<String> unitCode,
        Optional<String> unitName,
        Optional<MatterLink> matter,
        Optional<Boolean> repeated,
        Optional<String> result,
        long version) {}
