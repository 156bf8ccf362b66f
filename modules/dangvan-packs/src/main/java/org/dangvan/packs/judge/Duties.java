/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.packs.judge;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.dangvan.pack.Regulation;
import org.dangvan.packs.internal.yaml.Findings;

/** One duty of one petition has one rule on any day; a second rule beside it would be a way around the first. */
final class Duties {

    private Duties() {}

    /**
     * Checks the rules of a pack against all that would be in force.
     *
     * @param own rules of the pack
     * @param all rules after the pack was laid over its parents
     */
    static void check(List<Regulation> own, Collection<Regulation> all, Findings findings) {
        for (Regulation rule : own) {
            all.stream()
                    .filter(other -> !other.key().equals(rule.key())
                            && other.duty().equals(rule.duty())
                            && other.trigger().equals(rule.trigger())
                            && !Collections.disjoint(other.types(), rule.types())
                            && meet(other, rule))
                    // Of two rules of one pack the later one is told, once.
                    .filter(other -> !own.contains(other) || own.indexOf(other) < own.indexOf(rule))
                    .forEach(other -> findings.add(
                            rule.origin(),
                            "two-rules",
                            "Cùng việc “" + rule.duty() + "” và cùng loại đơn đã có quy định “" + other.key() + "” ở "
                                    + other.origin().text() + ". Hãy dùng khóa “" + other.key()
                                    + "” để thay, hoặc bỏ loại đơn trùng."));
        }
    }

    private static boolean meet(Regulation one, Regulation other) {
        return one.versions().stream().anyMatch(version -> other.versions().stream()
                .anyMatch(second -> Floor.overlap(version.validity(), second.validity())));
    }
}
