/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Figures as they come: a line on the screen for each, all of them in one file at the end. */
final class Results {

    /** Several measurements of one thing. */
    record Spread(double median, double min, double max, int runs) {

        static Spread of(List<Double> values) {
            double[] sorted =
                    values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            int middle = sorted.length / 2;
            double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
            return new Spread(median, sorted[0], sorted[sorted.length - 1], sorted.length);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%9.2f  (%.2f – %.2f, n=%d)", median, min, max, runs);
        }
    }

    /** A line of the results; {@code load} is the machine's, of the minute that ended with the measurement. */
    record Figure(
            Subject subject, String what, String unit, @Nullable Spread spread, String aim, String text, double load) {}

    /** What a figure is of: section of the plan, database, petitions stored, clients. */
    record Subject(String section, String database, int petitions, int clients) {}

    private static final Pattern OTHERS = Pattern.compile("SQL|JDBC|generator|99 of 100");

    private final List<Figure> lines = new ArrayList<>();
    private final Machine machine;

    Results(Machine machine) {
        this.machine = machine;
        System.out.println(machine);
    }

    void add(Subject subject, String what, String unit, double... values) throws IOException {
        add(subject, what, unit, "", Arrays.stream(values).boxed().toList());
    }

    /** @param aim what was aimed at, as text; empty where nothing was */
    void add(Subject subject, String what, String unit, String aim, List<Double> values) throws IOException {
        Spread spread = Spread.of(values);
        lines.add(new Figure(subject, what, unit, spread, aim, "", Machine.load()));
        System.out.printf(
                Locale.ROOT,
                "(%s) %-10s %,9d petitions %3d clients  %-34s %s %s%s%n",
                subject.section(),
                subject.database(),
                subject.petitions(),
                subject.clients(),
                what,
                spread,
                unit,
                aim.isEmpty() ? "" : "  aim " + aim);
    }

    void note(Subject subject, String what, Object text) throws IOException {
        lines.add(new Figure(subject, what, "", null, "", text.toString(), Machine.load()));
        System.out.printf(Locale.ROOT, "(%s) %-10s %s: %s%n", subject.section(), subject.database(), what, text);
    }

    /** Section (f): what each cost grew by between the smallest and the largest size. */
    void growth(String database) throws IOException {
        Map<List<Object>, List<Figure>> kinds = new LinkedHashMap<>();
        for (Figure line : lines) {
            Subject of = line.subject();
            // What the platform costs; the other side's growth is nobody's aim.
            if (of.database().equals(database)
                    && line.unit().startsWith("ms")
                    && !OTHERS.matcher(line.what()).find()) {
                kinds.computeIfAbsent(
                                List.of(of.section(), of.database(), of.clients(), line.what()),
                                none -> new ArrayList<>())
                        .add(line);
            }
        }
        for (List<Figure> sizes : kinds.values()) {
            Figure least = sizes.get(0);
            Figure most = sizes.get(sizes.size() - 1);
            if (least.spread() != null && most.spread() != null && sizes.size() > 1) {
                double grown = most.spread().median() / least.spread().median();
                Subject of = most.subject();
                add(
                        new Subject("f", of.database(), of.petitions(), of.clients()),
                        of.section() + ": " + most.what(),
                        "×",
                        "≤ 1.2",
                        List.of(grown));
            }
        }
    }

    void write(Path file, Map<String, ?> options) throws IOException {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("machine", machine);
        whole.put("options", options);
        whole.put("figures", lines);
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), whole);
        System.out.println("results: " + file);
    }
}
