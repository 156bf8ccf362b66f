/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.bill;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cyclonedx.model.License;
import org.cyclonedx.model.LicenseChoice;
import org.cyclonedx.util.LicenseResolver;

/**
 * What is shipped, judged by the reviewed table.
 *
 * @param parts every jar with its licences as SPDX identifiers and what it carries, in the order of the paths
 * @param refusals why it may not be shipped so; empty if it may
 */
record Judgement(List<Part> parts, List<String> refusals) {

    /** A jar as the bill names it. */
    record Part(ShippedJar jar, List<String> licences, List<Inside> carried) {}

    /** What lies inside a jar; without licences of its own where nobody told them. */
    record Inside(Coordinates coordinates, List<String> licences) {}

    static Judgement of(List<ShippedJar> jars, ReviewedTable table) {
        List<Part> parts = new ArrayList<>();
        List<String> refusals = new ArrayList<>();
        if (jars.isEmpty()) {
            refusals.add("no jar found: nothing was judged");
        }
        for (ShippedJar jar : jars) {
            Part part = new Part(jar, licences(jar, table), carried(jar, table));
            parts.add(part);
            refusals.addAll(unlicensed(part, table));
            Stream.concat(Stream.of(jar.coordinates()), part.carried.stream().map(Inside::coordinates))
                    .forEach(each -> table.ban(each)
                            .ifPresent(line -> refusals.add(jar.path() + ": " + each + " must not ship, " + line)));
        }
        refusals.addAll(twice(jars));
        refusals.addAll(table.unused());
        return new Judgement(parts, refusals);
    }

    private static List<String> licences(ShippedJar jar, ReviewedTable table) {
        Optional<String> reviewed = table.licenceOf(jar.coordinates());
        if (reviewed.isPresent()) {
            return List.of(reviewed.get());
        }
        TreeSet<String> found = new TreeSet<>();
        for (String said : jar.licences()) {
            found.add(table.reads(said).or(() -> spdx(said)).orElse(said));
        }
        return List.copyOf(found);
    }

    private static Optional<String> spdx(String said) {
        return Optional.ofNullable(LicenseResolver.resolve(said, false))
                .map(LicenseChoice::getLicenses)
                .flatMap(all -> all.stream().findFirst())
                .map(License::getId);
    }

    private static List<String> unlicensed(Part part, ReviewedTable table) {
        if (part.licences.isEmpty()) {
            return List.of(part.jar.path() + ": names no licence; look it up and add a line 'names'");
        }
        return Stream.concat(
                        part.licences.stream()
                                .filter(each -> !table.allows(each))
                                .map(each -> "licence [" + each + "]"),
                        part.carried.stream().flatMap(inside -> inside.licences.stream()
                                .filter(each -> !table.allows(each))
                                .map(each -> "licence [" + each + "] of " + inside.coordinates + " inside")))
                .map(strange -> part.jar.path() + ": " + strange + " is not among " + table.allowed())
                .toList();
    }

    private static List<Inside> carried(ShippedJar jar, ReviewedTable table) {
        TreeMap<String, Inside> found = new TreeMap<>();
        jar.carried().forEach(each -> found.put(each.toString(), new Inside(each, List.of())));
        table.carriedBy(jar.coordinates())
                .forEach((each, licence) -> found.put(each.toString(), new Inside(each, List.of(licence))));
        return List.copyOf(found.values());
    }

    /** Two releases of one library are one too many: nobody would know which of them answers. */
    private static List<String> twice(List<ShippedJar> jars) {
        Map<String, TreeSet<String>> versions = new TreeMap<>();
        jars.forEach(jar -> versions.computeIfAbsent(jar.coordinates().library(), key -> new TreeSet<>())
                .add(jar.coordinates().version()));
        return versions.entrySet().stream()
                .filter(each -> each.getValue().size() > 1)
                .map(each -> each.getKey() + ": shipped in the releases " + each.getValue())
                .toList();
    }
}
