/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.packs.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dangvan.judge.Layering;
import org.dangvan.judge.content.ExampleRunner;
import org.dangvan.judge.content.Judgement;
import org.dangvan.judge.content.PackContent;
import org.dangvan.pack.Finding;
import org.dangvan.pack.Layers;

/** Lays the packs that are here over each other, parents first, and says which stand and which are refused. */
final class Assembly {

    /**
     * A pack that stands over its parents.
     *
     * @param arrival the pack
     * @param layers it and its parents
     * @param remarks what whoever writes it should know
     */
    record Standing(Arrival arrival, Layers layers, List<Finding> remarks) {}

    private final Layering layering;
    private final ExampleRunner examples;
    private final Map<String, Standing> standing = new HashMap<>();
    private final Map<Arrival, List<Finding>> refused = new HashMap<>();

    private Assembly(Layering layering, ExampleRunner examples) {
        this.layering = layering;
        this.examples = examples;
    }

    /**
     * Assembles. A new version of a parent over which a pack in force would fall is held back, so that what was in force
     * stays; when holding back does not help, the pack falls.
     *
     * @param candidates packs by id, the preferred one first; the first that is good and fits stands
     * @param inForce what the installation goes by until now, by id
     */
    static Assembly of(
            Map<String, List<Arrival>> candidates,
            Map<String, Arrival> inForce,
            Layering layering,
            ExampleRunner examples) {
        Assembly preferred = of(candidates, layering, examples);
        Map<Arrival, List<Finding>> fallen = preferred.fallen(candidates.keySet(), inForce);
        if (fallen.isEmpty()) {
            return preferred;
        }
        List<Arrival> newer = inForce.entrySet().stream()
                .filter(pack -> preferred.standing.containsKey(pack.getKey()))
                .flatMap(pack -> candidates.getOrDefault(pack.getKey(), List.of()).stream()
                        .takeWhile(arrival -> !arrival.equals(pack.getValue())))
                .filter(arrival -> preferred.findings(arrival).isEmpty())
                .toList();
        // One of them at a time first: nothing is held back that need not be.
        return Stream.concat(newer.stream().map(Set::of), Stream.of(Set.copyOf(newer)))
                .map(held -> preferred.without(held, candidates, fallen))
                .filter(other -> other.fallen(candidates.keySet(), inForce).isEmpty())
                .findFirst()
                .orElse(preferred);
    }

    private static Assembly of(Map<String, List<Arrival>> candidates, Layering layering, ExampleRunner examples) {
        Assembly assembly = new Assembly(layering, examples);
        // The judge sees to it that a pack's id begins with its parent's: shorter ids are laid first.
        Map<String, List<Arrival>> parentsFirst =
                new TreeMap<>(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
        parentsFirst.putAll(candidates);
        parentsFirst.values().forEach(assembly::choose);
        return assembly;
    }

    /** The pack with this id that stands. */
    Optional<Standing> standing(String id) {
        return Optional.ofNullable(standing.get(id));
    }

    /** Every pack that stands, by id. */
    Map<String, Standing> standing() {
        return Map.copyOf(standing);
    }

    /** Why a pack was refused; empty when it was not. */
    List<Finding> findings(Arrival arrival) {
        return refused.getOrDefault(arrival, List.of());
    }

    /** What an installation that speaks for {@code locality} goes by: its own pack, else the nearest above that is here. */
    Optional<Standing> chain(String locality) {
        return standing.entrySet().stream()
                .filter(pack -> locality.equals(pack.getKey()) || locality.startsWith(pack.getKey() + "-"))
                .max(Comparator.comparingInt(pack -> pack.getKey().length()))
                .map(Map.Entry::getValue);
    }

    /** What was in force and is still here, but does not stand in any version; with the reasons. */
    private Map<Arrival, List<Finding>> fallen(Set<String> here, Map<String, Arrival> inForce) {
        Map<Arrival, List<Finding>> fallen = new HashMap<>();
        inForce.forEach((id, arrival) -> {
            if (here.contains(id) && !standing.containsKey(id)) {
                fallen.put(arrival, findings(arrival));
            }
        });
        return fallen;
    }

    private Assembly without(
            Set<Arrival> held, Map<String, List<Arrival>> candidates, Map<Arrival, List<Finding>> fallen) {
        Map<String, List<Arrival>> others = new HashMap<>();
        candidates.forEach((id, arrivals) -> others.put(
                id, arrivals.stream().filter(arrival -> !held.contains(arrival)).toList()));
        Assembly assembly = of(others, layering, examples);
        List<Finding> why = fallen.entrySet().stream()
                .flatMap(pack -> pack.getValue().stream().map(finding -> fallsOver(pack.getKey(), finding)))
                .toList();
        held.forEach(arrival -> assembly.refused.put(arrival, why));
        return assembly;
    }

    private static Finding fallsOver(Arrival pack, Finding finding) {
        return new Finding(
                finding.origin(),
                finding.code(),
                "Gói " + pack.version().text() + " đang có hiệu lực không đứng được trên bản này: "
                        + finding.message());
    }

    private void choose(List<Arrival> candidates) {
        for (Arrival arrival : candidates) {
            if (arrival.judgement() instanceof Judgement.Refused judged) {
                refused.put(arrival, judged.findings());
            } else if (arrival.judgement() instanceof Judgement.Good good) {
                below(good.content()).ifPresent(below -> lay(arrival, good.content(), below));
            }
        }
    }

    private Optional<Layers> below(PackContent content) {
        Optional<String> parent = content.manifest().parent();
        return parent.isEmpty()
                ? Optional.of(Layers.none())
                : parent.flatMap(this::standing).map(Standing::layers);
    }

    private void lay(Arrival arrival, PackContent content, Layers below) {
        Layering.Laid laid = layering.over(below, arrival.version(), content);
        List<Finding> findings = new ArrayList<>(laid.findings());
        if (findings.isEmpty()) {
            findings.addAll(examples.run(content.examples(), laid.layers()));
        }
        if (findings.isEmpty()) {
            standing.putIfAbsent(arrival.id(), new Standing(arrival, laid.layers(), laid.remarks()));
        } else {
            refused.put(arrival, findings);
        }
    }
}
