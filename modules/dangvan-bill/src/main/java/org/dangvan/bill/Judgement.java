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
    record Part(ShippedJar jar, List<String> licences, List<Coordinates> carried) {}

    static Judgement of(List<ShippedJar> jars, ReviewedTable table) {
        List<Part> parts = new ArrayList<>();
        List<String> refusals = new ArrayList<>();
        if (jars.isEmpty()) {
            refusals.add("no jar found: nothing was judged");
        }
        for (ShippedJar jar : jars) {
            Part part = new Part(jar, licences(jar, table), carried(jar, table));
            parts.add(part);
            unlicensed(part, table).ifPresent(refusals::add);
            Stream.concat(Stream.of(jar.coordinates()), part.carried.stream()).forEach(each -> table.ban(each)
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

    private static Optional<String> unlicensed(Part part, ReviewedTable table) {
        if (part.licences.isEmpty()) {
            return Optional.of(part.jar.path() + ": names no licence; look it up and add a line 'names'");
        }
        List<String> strange =
                part.licences.stream().filter(each -> !table.allows(each)).toList();
        return strange.isEmpty()
                ? Optional.empty()
                : Optional.of(part.jar.path() + ": licence " + strange + " is not among " + table.allowed());
    }

    private static List<Coordinates> carried(ShippedJar jar, ReviewedTable table) {
        TreeMap<String, Coordinates> found = new TreeMap<>();
        Stream.concat(jar.carried().stream(), table.carriedBy(jar.coordinates()).stream())
                .forEach(each -> found.put(each.toString(), each));
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
