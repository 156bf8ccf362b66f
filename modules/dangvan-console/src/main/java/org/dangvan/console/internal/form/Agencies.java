/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangvan.casework.api.UnitView;
import org.dangvan.casework.api.Units;
import org.dangvan.pages.view.Messages;
import org.dangvan.pages.view.Option;

/**
 * The agencies of one level to choose from.
 *
 * @param label name of the level
 * @param options the agencies, in the order of the packs
 */
public record Agencies(String label, List<Option> options) {

    /** The agencies that exist on a day, level by level. */
    public static List<Agencies> on(Units units, LocalDate day, Optional<String> chosen, Messages words) {
        Map<String, List<Option>> levels = new LinkedHashMap<>();
        for (UnitView unit : units.on(day)) {
            boolean isChosen = chosen.filter(unit.code()::equals).isPresent();
            levels.computeIfAbsent(unit.level(), level -> new ArrayList<>())
                    .add(new Option(unit.code(), unit.name(), isChosen));
        }
        return levels.entrySet().stream()
                .map(level -> new Agencies(
                        words.find("level." + level.getKey()).orElse(words.text("level.other")), level.getValue()))
                .toList();
    }
}
