/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.access.rights;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangvan.base.rights.Reach;
import org.dangvan.base.rights.Right;

/** A gate for tests of what stands behind it: everybody may do everything, until a test says otherwise. */
public final class OpenGate implements Gate {

    private final Map<Right, Reach> reaches = new EnumMap<>(Right.class);
    private Optional<String> desk = Optional.empty();

    /** From now on a right goes so far. */
    public OpenGate limit(Right right, Reach reach) {
        reaches.put(right, reach);
        return this;
    }

    /** From now on papers are taken at this agency. */
    public OpenGate at(String unit) {
        desk = Optional.of(unit);
        return this;
    }

    @Override
    public Reach reach(String account, Right right) {
        return reaches.getOrDefault(right, Reach.whole());
    }

    @Override
    public Optional<Desk> desk(String account, Right right) {
        return reach(account, right).isNone() ? Optional.empty() : Optional.of(new Desk(desk));
    }

    @Override
    public List<Held> held(String account) {
        return List.of();
    }
}
