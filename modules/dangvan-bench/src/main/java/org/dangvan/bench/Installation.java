/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** The packaged platform, unpacked, started with the options it is shipped with, stopped and killed by its process id. */
final class Installation implements AutoCloseable {

    static final String ACCOUNT = "admin";
    static final String PASSWORD = "mat-khau-cua-bai-do";

    private static final int START_SECONDS = 180;
    private static final int STOP_SECONDS = 60;

    private final Path folder;
    private final Process process;
    private final int port;
    private final double readySeconds;

    private static final Set<String> OPTIONS = Set.of("JAVA_OPTS", "JAVA_MAX_MEM", "JAVA_MIN_MEM", "JAVA_TOOL_OPTIONS");

    private Installation(Path folder, Process process, int port, double readySeconds) {
        this.folder = folder;
        this.process = process;
        this.port = port;
        this.readySeconds = readySeconds;
    }

    /** Unpacks the distribution that the build made last. */
    static Path unpack(Path home, Path into) throws Exception {
        Files.createDirectories(into);
        try (var built = Files.list(home.resolve("assembly/target"))) {
            Path archive = built.filter(file -> file.toString().endsWith(".tar.gz"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no distribution: run ./dangvan package"));
            Commands.run("tar", "-xzf", archive.toString(), "-C", into.toString(), "--strip-components=1");
        }
        return into;
    }

    /** Starts what lies in {@code folder} on {@code database}, and waits for the first 200 of its readiness. */
    static Installation start(Path folder, Database database) throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        StringBuilder options = new StringBuilder("-Ddangvan.http.port=" + port);
        database.settings().forEach(setting -> options.append(" -D").append(setting));
        ProcessBuilder builder =
                new ProcessBuilder(folder.resolve("bin/karaf").toString(), "daemon").directory(folder.toFile());
        // Options as shipped, and this installation only.
        builder.environment().keySet().removeIf(name -> name.startsWith("KARAF_") || OPTIONS.contains(name));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("EXTRA_JAVA_OPTS", options + " " + System.getProperty("bench.options", ""));
        builder.environment().put("DANGVAN_ADMIN_PASSWORD", PASSWORD);
        builder.environment().put("DANGVAN_ADMIN_ROLES", "RECEPTION_BOARD_HEAD");
        long begun = System.nanoTime();
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("console.log").toFile())
                .start();
        while (!answers(port)) {
            if (!process.isAlive() || System.nanoTime() - begun > TimeUnit.SECONDS.toNanos(START_SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("the platform did not start; see " + folder);
            }
            Thread.sleep(10);
        }
        return new Installation(folder, process, port, (System.nanoTime() - begun) / 1e9);
    }

    private static boolean answers(int port) {
        try (HttpSession session = new HttpSession(port, ACCOUNT, PASSWORD)) {
            return session.get("/health/ready").status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    double readySeconds() {
        return readySeconds;
    }

    Path folder() {
        return folder;
    }

    long pid() {
        return process.pid();
    }

    HttpSession session() throws IOException {
        return session(ACCOUNT);
    }

    /** For an account that has the password of the first one. */
    HttpSession session(String account) throws IOException {
        return new HttpSession(port, account, PASSWORD);
    }

    /** SIGKILL: nothing is flushed, nothing said goodbye to. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Stops as an operating system stops a service. */
    @Override
    public void close() {
        process.destroy();
        try {
            process.onExit().orTimeout(STOP_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException late) {
            kill();
        }
    }

    /** The options of its Java, as the kernel saw them. */
    List<String> options() throws IOException {
        return List.of(Files.readString(Path.of("/proc/" + pid() + "/cmdline")).split("\0", -1)).stream()
                .filter(option -> option.startsWith("-X"))
                .toList();
    }
}
