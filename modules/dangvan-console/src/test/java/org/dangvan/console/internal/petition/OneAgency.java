/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dangvan.casework.api.UnitView;
import org.dangvan.casework.api.Units;

/** One agency, which ended with June 2025. */
public final class OneAgency implements Units {

    @Override
    public List<UnitView> on(LocalDate day) {
        return all().stream()
                .filter(unit -> unit.validTo().map(to -> to.isAfter(day)).orElse(true))
                .toList();
    }

    @Override
    public Optional<UnitView> find(String code) {
        return all().stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    @Override
    public List<UnitView> all() {
        return List.of(new UnitView(
                "1",
                "dt",
                "UBND huyện Đại Từ",
                "district",
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2025, 7, 1))));
    }
}
