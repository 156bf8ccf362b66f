/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.shell.internal.diagnosis;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The process and what it runs on. */
final class Machine {

    private Machine() {}

    static String versions() {
        Runtime runtime = Runtime.getRuntime();
        String names = Stream.of(
                        "java.runtime.version",
                        "java.vm.name",
                        "java.vendor",
                        "os.name",
                        "os.version",
                        "os.arch",
                        "file.encoding",
                        "user.timezone",
                        "karaf.version")
                .map(name -> name + " = " + System.getProperty(name) + "\n")
                .collect(Collectors.joining());
        return names + "processors = " + runtime.availableProcessors() + "\nuptime seconds = "
                + ManagementFactory.getRuntimeMXBean().getUptime() / 1000 + "\n";
    }

    static String memory() {
        StringBuilder text = new StringBuilder();
        text.append(line("heap", ManagementFactory.getMemoryMXBean().getHeapMemoryUsage()));
        text.append(line("other", ManagementFactory.getMemoryMXBean().getNonHeapMemoryUsage()));
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            text.append(line(pool.getName(), pool.getUsage()));
        }
        ManagementFactory.getGarbageCollectorMXBeans()
                .forEach(collector -> text.append(String.format(
                        "%-36s %d runs, %d ms%n",
                        collector.getName(), collector.getCollectionCount(), collector.getCollectionTime())));
        return text.toString();
    }

    private static String line(String name, MemoryUsage usage) {
        return String.format(
                "%-36s %d MB used, %d MB committed, %d MB at most%n",
                name, usage.getUsed() >> 20, usage.getCommitted() >> 20, usage.getMax() >> 20);
    }

    static String threads() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] locked = threads.findDeadlockedThreads();
        String head = locked == null ? "" : "DEADLOCK: " + Arrays.toString(locked) + "\n\n";
        return head
                + Arrays.stream(threads.dumpAllThreads(true, true))
                        .sorted(Comparator.comparing(ThreadInfo::getThreadName))
                        .map(Machine::thread)
                        .collect(Collectors.joining("\n"));
    }

    private static String thread(ThreadInfo thread) {
        String frames = Arrays.stream(thread.getStackTrace())
                .map(frame -> "    at " + frame + "\n")
                .collect(Collectors.joining());
        String waits = thread.getLockName() == null ? "" : ", waits for " + thread.getLockName();
        return thread.getThreadId() + " " + shown(thread.getThreadName()) + ": " + thread.getThreadState() + waits
                + "\n" + frames;
    }

    /** Karaf names a thread after who opened the shell. */
    static String shown(String name) {
        return name.replaceAll("\\buser .*", "user ‹…›");
    }
}
