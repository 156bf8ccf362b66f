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
import org.dangvan.pack.law.Aspect;
import org.dangvan.pack.law.Transition;
import org.dangvan.yaml.Findings;
import org.dangvan.yaml.Nearest;

/** Lays the aspects of a pack over those of its parents, each with the transitions of the pack that declares it. */
final class Aspects {

    private Aspects() {}

    static Map<String, Aspect> over(Map<String, Aspect> below, List<Aspect> own, Findings findings) {
        Map<String, Aspect> all = new HashMap<>(below);
        own.stream()
                .filter(aspect -> !aspect.label().isEmpty())
                .forEach(aspect -> all.merge(aspect.id(), aspect, Aspects::joined));
        for (Aspect aspect : own) {
            if (below.containsKey(aspect.id())) {
                aspect.transitions().forEach(transition -> loosens(transition, findings));
            } else if (aspect.label().isEmpty()) {
                aspect.transitions().forEach(transition -> tell(transition, all, findings));
            } else {
                single(aspect.transitions(), findings);
            }
        }
        return all;
    }

    /** Which text holds for a case is said where the aspect is: elsewhere it would be a way around what is protected. */
    private static void loosens(Transition transition, Findings findings) {
        findings.add(
                transition.origin(),
                "floor-transition",
                "Mặt thủ tục “" + transition.aspect()
                        + "” thuộc gói cấp trên: gói này không được thêm điều khoản chuyển tiếp. Hãy bỏ điều khoản này.");
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
    private static void single(List<Transition> transitions, Findings findings) {
        for (int at = 1; at < transitions.size(); at++) {
            Transition transition = transitions.get(at);
            transitions.subList(0, at).stream()
                    .filter(other -> other.on().equals(transition.on()) && other.since() == transition.since())
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
