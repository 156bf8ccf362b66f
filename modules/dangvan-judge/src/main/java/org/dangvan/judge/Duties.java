/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.dangvan.pack.law.Duty;
import org.dangvan.pack.law.Regulation;
import org.dangvan.yaml.Findings;

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
                    .filter(other ->
                            !other.key().equals(rule.key()) && same(rule.duty(), other.duty()) && meet(other, rule))
                    // Of two rules of one pack the later one is told, once.
                    .filter(other -> !own.contains(other) || own.indexOf(other) < own.indexOf(rule))
                    .forEach(other -> findings.add(
                            rule.origin(),
                            "two-rules",
                            "Cùng việc “" + rule.duty().map(Duty::name).orElse("")
                                    + "” và cùng loại đơn đã có quy định “" + other.key() + "” ở "
                                    + other.origin().text() + ". Hãy dùng khóa “" + other.key()
                                    + "” để thay, hoặc bỏ loại đơn trùng."));
        }
    }

    private static boolean same(Optional<Duty> one, Optional<Duty> other) {
        return one.isPresent()
                && other.isPresent()
                && one.get().name().equals(other.get().name())
                && one.get().nature() == other.get().nature()
                && one.get().trigger() == other.get().trigger()
                && (one.get().types().equals(other.get().types())
                        || !Collections.disjoint(one.get().types(), other.get().types()));
    }

    private static boolean meet(Regulation one, Regulation other) {
        return one.values().versions().stream().anyMatch(version -> other.values().versions().stream()
                .anyMatch(second -> Floor.overlap(version.validity(), second.validity())));
    }
}
