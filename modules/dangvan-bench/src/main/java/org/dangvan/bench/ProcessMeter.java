/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** What Linux tells of one process and those it started. */
final class ProcessMeter {

    /** USER_HZ, the unit of times in /proc/pid/stat: 100 on every Linux that Java 17 runs on (proc(5)). */
    private static final double TICKS_PER_SECOND = 100;

    private ProcessMeter() {}

    /** Seconds of CPU that the process, its living children and its ended children used so far. */
    static double cpuSeconds(long pid) {
        double seconds = own(pid, true);
        Optional<ProcessHandle> process = ProcessHandle.of(pid);
        if (process.isPresent()) {
            seconds += process.get()
                    .descendants()
                    .mapToDouble(child -> own(child.pid(), false))
                    .sum();
        }
        return seconds;
    }

    /** Seconds of CPU that the process used without those it started. */
    static double aloneSeconds(long pid) {
        return own(pid, false);
    }

    /** Seconds of CPU that the optimising compiler of a Java process used so far. */
    static double compilerSeconds(long pid) throws IOException {
        double seconds = 0;
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(Path.of("/proc/" + pid + "/task"))) {
            for (Path thread : threads) {
                // The kernel keeps fifteen letters of a name.
                if (read(thread.resolve("comm")).startsWith("C2 CompilerThre")) {
                    seconds += spent(thread.resolve("stat"), false);
                }
            }
        }
        return seconds;
    }

    private static double own(long pid, boolean withEnded) {
        return spent(Path.of("/proc/" + pid + "/stat"), withEnded);
    }

    private static double spent(Path file, boolean withEnded) {
        String stat = read(file);
        if (stat.isEmpty()) {
            return 0;
        }
        // The name, in parentheses, may hold spaces; utime is the 12th field behind it.
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        long ticks = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        if (withEnded) {
            ticks += Long.parseLong(fields[13]) + Long.parseLong(fields[14]);
        }
        return ticks / TICKS_PER_SECOND;
    }

    /** Megabytes in memory now. */
    static double residentMegabytes(long pid) {
        return status(pid, "VmRSS:");
    }

    /** Megabytes in memory at the worst moment. */
    static double peakMegabytes(long pid) {
        return status(pid, "VmHWM:");
    }

    private static double status(long pid, String name) {
        return read(Path.of("/proc/" + pid + "/status"))
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(Double.NaN);
    }

    /** The text of a file of /proc; empty when the process is gone. */
    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException gone) {
            return "";
        } catch (IOException failed) {
            // ESRCH: it ended while it was read.
            if (!Files.exists(file)) {
                return "";
            }
            throw new UncheckedIOException(failed);
        }
    }
}
