/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.visit;

import java.util.List;
import java.util.Optional;

/**
 * One visit.
 *
 * @param facts name and text of what is known, in order
 * @param done what has just been recorded
 */
public record VisitPage(List<Fact> facts, Optional<String> done) {

    /**
     * Something known.
     *
     * @param name what it is
     * @param text what is known
     * @param href where more is told of it
     */
    public record Fact(String name, String text, Optional<String> href) {}
}
