/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pack;

import java.util.List;
import java.util.Optional;
import org.dangvan.base.Citation;
import org.dangvan.base.Confirmation;
import org.dangvan.base.Period;

/**
 * An agency as a pack describes it.
 *
 * @param code stable code, unique in the chain of packs
 * @param name full or usual name
 * @param level one of the levels of the pack format, for instance {@code "district"}
 * @param parent code of the agency right above it; empty for one that stands under the installation itself
 * @param aliases other names under which registers write it
 * @param validity days on which it exists; an end is the first day on which it no longer does
 * @param source document that made or ended it, where known
 * @param confirmation whether that has been compared
 * @param origin where it is written
 */
public record UnitDefinition(
        String code,
        String name,
        String level,
        Optional<String> parent,
        List<String> aliases,
        Period validity,
        Optional<Citation> source,
        Confirmation confirmation,
        Origin origin) {

    /** Copies the aliases. */
    public UnitDefinition {
        aliases = List.copyOf(aliases);
    }
}
