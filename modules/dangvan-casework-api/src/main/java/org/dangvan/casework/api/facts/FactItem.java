/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api.facts;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dangvan.base.facts.FactKind;

/**
 * One thing behind a figure.
 *
 * @param id id of record
 * @param kind what it is
 * @param day its day, where it has one
 * @param title what people call it; never the name of a denouncer
 * @param details what else a list shows, in order: name of the detail and its text
 */
public record FactItem(UUID id, FactKind kind, Optional<LocalDate> day, String title, Map<String, String> details) {

    /** Copies the details, keeping their order. */
    public FactItem {
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }
}
