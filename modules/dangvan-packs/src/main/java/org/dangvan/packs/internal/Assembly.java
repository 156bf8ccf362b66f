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
import java.util.TreeMap;
import org.dangvan.pack.Finding;
import org.dangvan.pack.Layers;
import org.dangvan.packs.ExampleRunner;
import org.dangvan.packs.Judgement;
import org.dangvan.packs.PackContent;
import org.dangvan.packs.judge.Layering;

/** Lays the packs that are here over each other, parents first, and says which stand and which are refused. */
final class Assembly {

    /**
     * A pack that stands over its parents.
     *
     * @param arrival the pack
     * @param layers it and its parents
     */
    record Standing(Arrival arrival, Layers layers) {}

    private final Layering layering;
    private final ExampleRunner examples;
    private final Map<String, Standing> standing = new HashMap<>();
    private final Map<Arrival, List<Finding>> refused = new HashMap<>();

    private Assembly(Layering layering, ExampleRunner examples) {
        this.layering = layering;
        this.examples = examples;
    }

    /**
     * Assembles.
     *
     * @param candidates packs by id, the preferred one first; the first that is good and fits stands
     */
    static Assembly of(Map<String, List<Arrival>> candidates, Layering layering, ExampleRunner examples) {
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
            standing.putIfAbsent(arrival.id(), new Standing(arrival, laid.layers()));
        } else {
            refused.put(arrival, findings);
        }
    }
}
