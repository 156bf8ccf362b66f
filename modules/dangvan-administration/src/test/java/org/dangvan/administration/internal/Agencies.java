/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.administration.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dangvan.casework.api.UnitView;
import org.dangvan.casework.api.Units;

/** Two agencies. */
final class Agencies implements Units {

    @Override
    public List<UnitView> all() {
        return List.of(unit("a", "Sở A"), unit("b", "Sở B"));
    }

    private static UnitView unit(String code, String name) {
        return new UnitView(code, code, name, "department", Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Override
    public List<UnitView> on(LocalDate day) {
        return all();
    }

    @Override
    public Optional<UnitView> find(String code) {
        return all().stream().filter(unit -> unit.code().equals(code)).findFirst();
    }
}
