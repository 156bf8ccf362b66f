/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.form;

import java.util.List;
import java.util.Optional;
import org.dangvan.casework.api.UnitView;
import org.dangvan.pages.view.Option;

/**
 * The agency that narrows a list.
 *
 * @param units the agencies to choose from
 * @param code the one that was chosen; empty for all
 */
public record AgencyChoice(List<UnitView> units, Optional<String> code) {

    /** Whether there is such an agency, if one was chosen. */
    public boolean isKnown() {
        return code.isEmpty() || units.stream().anyMatch(unit -> unit.code().equals(code.get()));
    }

    /** What a form offers. */
    public List<Option> options() {
        return units.stream()
                .map(unit -> new Option(
                        unit.code(),
                        unit.name(),
                        code.filter(unit.code()::equals).isPresent()))
                .toList();
    }
}
