/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.matter;

import java.util.List;
import java.util.Optional;

/**
 * One matter.
 *
 * @param content what it is about
 * @param petitions its petitions
 * @param visits its visits
 * @param most so many of each are told at most
 */
public record MatterPage(Optional<String> content, List<Entry> petitions, List<Entry> visits, int most) {

    /**
     * A petition or a visit.
     *
     * @param href its page
     * @param day when it was received or when the person came
     * @param what what kind of petition; empty for a visit
     * @param standing what became of it; empty for a visit
     */
    public record Entry(String href, String day, String what, String standing) {}
}
