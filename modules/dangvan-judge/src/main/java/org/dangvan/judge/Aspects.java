/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dangvan.base.LegalDay;
import org.dangvan.judge.internal.yaml.Findings;
import org.dangvan.judge.internal.yaml.Nearest;
import org.dangvan.pack.law.Aspect;
import org.dangvan.pack.law.Transition;

/** Lays the aspects of a pack over those of its parents: transitions add up, one for each kind of case and day. */
final class Aspects {

    private Aspects() {}

    static Map<String, Aspect> over(Map<String, Aspect> below, List<Aspect> own, Findings findings) {
        Map<String, Aspect> all = new HashMap<>(below);
        own.stream()
                .filter(aspect -> !aspect.label().isEmpty())
                .forEach(aspect -> all.merge(aspect.id(), aspect, Aspects::joined));
        for (Aspect aspect : own) {
            if (aspect.label().isEmpty()) {
                if (all.containsKey(aspect.id())) {
                    all.merge(aspect.id(), aspect, Aspects::joined);
                } else {
                    aspect.transitions().forEach(transition -> tell(transition, all, findings));
                }
            }
        }
        own.forEach(aspect -> all.computeIfPresent(aspect.id(), (id, laid) -> {
            single(laid.transitions(), aspect.transitions(), findings);
            return laid;
        }));
        return all;
    }

    private static Aspect joined(Aspect below, Aspect own) {
        List<Transition> transitions = new ArrayList<>(below.transitions());
        transitions.addAll(own.transitions());
        transitions.sort(Comparator.comparing(Transition::on));
        return new Aspect(below.id(), own.label().isEmpty() ? below.label() : own.label(), transitions);
    }

    private static void tell(Transition transition, Map<String, Aspect> known, Findings findings) {
        findings.add(
                transition.origin(),
                "unknown-aspect",
                "Không có mặt thủ tục “" + transition.aspect() + "”. "
                        + Nearest.to(transition.aspect(), known.keySet())
                                .map(near -> "Có phải là “" + near + "”?")
                                .orElse("Hãy khai báo ở “aspects: - { id: " + transition.aspect()
                                        + ", label: … }” trong aspects.yaml."));
    }

    /** On one day one transition speaks for cases that began with the same event. */
    private static void single(List<Transition> all, List<Transition> own, Findings findings) {
        for (Transition transition : own) {
            all.stream()
                    .filter(other -> !other.origin().equals(transition.origin())
                            && other.on().equals(transition.on())
                            && other.since() == transition.since()
                            && all.indexOf(other) < all.indexOf(transition))
                    .findFirst()
                    .ifPresent(other -> findings.add(
                            transition.origin(),
                            "two-transitions",
                            "Ngày " + LegalDay.print(transition.on())
                                    + " đã có điều khoản chuyển tiếp cho cùng loại vụ việc ở "
                                    + other.origin().text() + ". Hãy giữ một điều khoản."));
        }
    }
}
