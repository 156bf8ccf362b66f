/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pack.law;

import java.util.List;

/**
 * A part of procedure to which a change of law applies as one, for instance acceptance, withdrawal, discipline.
 *
 * @param id id in the packs
 * @param label the aspect in Vietnamese
 * @param transitions what its changes of law say of pending cases, by day
 */
public record Aspect(String id, String label, List<Transition> transitions) {

    /** Copies the transitions. */
    public Aspect {
        transitions = List.copyOf(transitions);
    }
}
