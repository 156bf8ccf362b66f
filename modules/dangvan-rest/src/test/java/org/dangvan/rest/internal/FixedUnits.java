/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dangvan.casework.api.UnitView;
import org.dangvan.casework.api.Units;

/** Agencies that a test gives. */
record FixedUnits(Function<LocalDate, List<UnitView>> days) implements Units {

    @Override
    public List<UnitView> on(LocalDate day) {
        return days.apply(day);
    }

    @Override
    public List<UnitView> all() {
        return List.of();
    }

    @Override
    public Optional<UnitView> find(String code) {
        return all().stream().filter(unit -> unit.code().equals(code)).findFirst();
    }
}
