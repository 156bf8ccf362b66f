/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Where figures were made.
 *
 * @param cpu model as the kernel names it
 * @param cores cores that Java may use
 * @param memoryMegabytes memory of the machine
 * @param java version of the Java that ran both sides
 * @param fsyncMillis median time in which the disk makes 8 KiB at the end of a file durable
 */
record Machine(String cpu, int cores, long memoryMegabytes, String java, double fsyncMillis) {

    private static final int SYNCS = 101;

    static Machine of(Path disk) throws IOException {
        return new Machine(
                field("/proc/cpuinfo", "model name"),
                Runtime.getRuntime().availableProcessors(),
                Long.parseLong(field("/proc/meminfo", "MemTotal").replaceAll("\\D", "")) / 1024,
                Runtime.version().toString(),
                fsync(disk));
    }

    /** Processes that wanted to run, on average of the last minute. */
    static double load() throws IOException {
        return Double.parseDouble(Files.readString(Path.of("/proc/loadavg")).split(" ", -1)[0]);
    }

    private static String field(String file, String name) throws IOException {
        return Files.readAllLines(Path.of(file)).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("?");
    }

    private static double fsync(Path disk) throws IOException {
        Path file = Files.createTempFile(disk, "fsync", ".tmp");
        double[] millis = new double[SYNCS];
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (int at = 0; at < SYNCS; at++) {
                channel.write(ByteBuffer.allocate(8192));
                long begun = System.nanoTime();
                channel.force(false);
                millis[at] = (System.nanoTime() - begun) / 1e6;
            }
        } finally {
            Files.delete(file);
        }
        Arrays.sort(millis);
        return millis[SYNCS / 2];
    }
}
