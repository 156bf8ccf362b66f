/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.bench.law;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** {@code ./dangvan bench law}: what a last day with its receipt costs on one core, beside a bare count of the same days. */
public final class LawFigures {

    private static final String REFERENCE = "bareCount";
    private static final int FORKS = 3;
    private static final int ROUNDS = 5;

    private LawFigures() {}

    /**
     * Measures and prints a line for each figure: JMH's average over the forks, with its error.
     *
     * @param home folder of the project
     * @param results file for JMH's own results, as JSON
     */
    public static void main(Path home, Path results) throws RunnerException {
        Path pack = PackLaw.folder(home);
        Collection<RunResult> runs = new Runner(new OptionsBuilder()
                        .include(DeadlineBenchmark.class.getName())
                        .threads(1)
                        .forks(FORKS)
                        .jvmArgsAppend("-D" + DeadlineBenchmark.PACK + "=" + pack, "-XX:+UseSerialGC", "-Xmx256m")
                        .warmupIterations(ROUNDS)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(ROUNDS)
                        .measurementTime(TimeValue.seconds(1))
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .resultFormat(ResultFormatType.JSON)
                        .result(results.toString())
                        .build())
                .run();
        Map<String, Result<?>> figures = new TreeMap<>();
        runs.forEach(run -> figures.put(name(run), run.getPrimaryResult()));
        double bare = Optional.ofNullable(figures.get(REFERENCE)).orElseThrow().getScore();
        figures.forEach((name, figure) -> System.out.printf(
                Locale.ROOT,
                "(law) %-20s %7.2f ± %.2f µs  × %.1f of a bare count  n=%d%s%n",
                name,
                figure.getScore(),
                figure.getScoreError(),
                figure.getScore() / bare,
                figure.getSampleCount(),
                name.equals("quarterWithReceipt") ? "  aim ≤ 20 µs" : ""));
        System.out.println("results: " + results);
    }

    private static String name(RunResult run) {
        String benchmark = run.getParams().getBenchmark();
        return benchmark.substring(benchmark.lastIndexOf('.') + 1);
    }
}
