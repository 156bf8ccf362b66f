/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.shell.internal.diagnosis;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangvan.base.Diagnosis;
import org.dangvan.pack.PackState;
import org.dangvan.pack.PacksInForce;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.cm.ConfigurationAdmin;

/** What the archive holds. */
public final class Parts {

    private final BundleContext context;
    private final ConfigurationAdmin configurations;
    private final PacksInForce packs;
    private final int lines;

    /**
     * The parts of this platform.
     *
     * @param lines lines of the log, at most
     */
    public Parts(BundleContext context, ConfigurationAdmin configurations, PacksInForce packs, int lines) {
        this.context = context;
        this.configurations = configurations;
        this.packs = packs;
        this.lines = lines;
    }

    /** Each part by the name of its entry. */
    public Map<String, Supplier<String>> all() {
        Map<String, Supplier<String>> all = new LinkedHashMap<>();
        all.put("versions.txt", Machine::versions);
        all.put("bundles.txt", this::bundles);
        all.put("settings.txt", () -> Settings.text(configurations, System.getProperties()));
        all.put("packs.txt", () -> packs(packs.states()));
        all.put("health.txt", () -> lines(new Checkup(context).ask().stream().map(Checkup.Answer::text)));
        all.put("threads.txt", Machine::threads);
        all.put("memory.txt", Machine::memory);
        all.put("log.txt", this::log);
        contributed().forEach((name, text) -> all.putIfAbsent(name + ".txt", text));
        return all;
    }

    /** Places and codes: the words of a finding may quote what stands in a pack, for instance a contact. */
    static String packs(List<PackState> states) {
        return lines(states.stream()
                .flatMap(state -> Stream.concat(
                        Stream.of(state.version().text() + " " + state.state() + ", "
                                + state.unconfirmed().size() + " unconfirmed"),
                        state.findings().stream()
                                .map(finding -> "    " + finding.origin().text() + " " + finding.code()))));
    }

    private String bundles() {
        return lines(Arrays.stream(context.getBundles())
                .sorted(Comparator.comparingLong(Bundle::getBundleId))
                .map(bundle -> String.format(
                        "%4d %-9s %s %s",
                        bundle.getBundleId(),
                        state(bundle.getState()),
                        bundle.getSymbolicName(),
                        bundle.getVersion())));
    }

    private static String state(int state) {
        return switch (state) {
            case Bundle.ACTIVE -> "active";
            case Bundle.RESOLVED -> "resolved";
            case Bundle.INSTALLED -> "INSTALLED";
            case Bundle.STARTING -> "starting";
            case Bundle.STOPPING -> "stopping";
            default -> Integer.toString(state);
        };
    }

    private String log() {
        Path file = Path.of(Optional.ofNullable(System.getProperty("karaf.log")).orElse("data/log"), "karaf.log");
        Map<String, Bundle> bundles = Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getSymbolicName() != null)
                .collect(Collectors.toMap(Bundle::getSymbolicName, bundle -> bundle, (one, other) -> one));
        LogTail tail =
                new LogTail(new WrittenWords((bundle, pattern) -> Optional.ofNullable(bundles.get(bundle)).stream()
                        .flatMap(found -> Stream.ofNullable(found.findEntries("/", pattern, true)))
                        .flatMap(entries -> Collections.list(entries).stream())
                        .toList()));
        return lines(tail.read(file, lines).stream());
    }

    private Map<String, Supplier<String>> contributed() {
        Map<String, Supplier<String>> parts = new LinkedHashMap<>();
        for (ServiceReference<Diagnosis> reference : references()) {
            Diagnosis part = context.getService(reference);
            if (part != null) {
                parts.put(part.name(), part::text);
            }
        }
        return parts;
    }

    private Collection<ServiceReference<Diagnosis>> references() {
        try {
            return context.getServiceReferences(Diagnosis.class, null);
        } catch (InvalidSyntaxException noFilter) {
            throw new IllegalStateException(noFilter);
        }
    }

    private static String lines(Stream<String> lines) {
        return lines.map(line -> line + "\n").collect(Collectors.joining());
    }
}
