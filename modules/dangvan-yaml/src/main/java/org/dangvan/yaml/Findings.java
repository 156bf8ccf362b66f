/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dangvan.pack.Finding;
import org.dangvan.pack.Origin;

/** Gathers what is wrong in one pack. Of a hostile pack the first {@value #LIMIT} findings are kept. */
public final class Findings {

    static final int LIMIT = 200;

    private final List<Finding> all = new ArrayList<>();
    private int count;

    /** Adds a finding. */
    public void add(Origin where, String code, String message) {
        count++;
        if (all.size() < LIMIT) {
            all.add(new Finding(where, code, message));
        }
    }

    /** How many were added so far. */
    public int count() {
        return count;
    }

    /** All of them by file, line and column. */
    public List<Finding> sorted() {
        return all.stream()
                .sorted(Comparator.comparing(
                                (Finding finding) -> finding.origin().file())
                        .thenComparing(finding -> finding.origin().line())
                        .thenComparing(finding -> finding.origin().column()))
                .toList();
    }
}
