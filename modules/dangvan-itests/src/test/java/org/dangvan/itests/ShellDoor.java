/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.itests;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The shell as {@code ./dangvan shell} opens it: on loopback, for a key that is made for one command. */
record ShellDoor(Path folder) {

    private static final List<String> FILES = List.of("org.apache.karaf.shell.cfg", "keys.properties", "shell.key");
    private static final int PATIENCE_SECONDS = 60;

    /** What a command printed, and its exit code. */
    record Done(int code, String output) {}

    Done run(String command) throws Exception {
        int port = Platform.freePort();
        Path etc = folder.resolve("etc");
        run(
                java().toString(),
                "-cp",
                jar().toString(),
                "org.dangvan.shell.internal.door.DoorKey",
                etc.toString(),
                port + "",
                "itests");
        try {
            awaitOpen(port);
            return run(
                    folder.resolve("bin/client").toString(),
                    "-u",
                    "itests",
                    "-k",
                    etc.resolve("shell.key").toString(),
                    command);
        } finally {
            for (String file : FILES) {
                Files.delete(etc.resolve(file));
            }
        }
    }

    private Done run(String... words) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(words)))
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process running = builder.start();
        // Its input stays open: at the end of it, the client would leave before the command is done.
        String output = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        running.getOutputStream().close();
        return new Done(running.waitFor(), output);
    }

    private static void awaitOpen(int port) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!isOpen(port)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the shell did not open on port " + port);
            }
            Thread.sleep(200);
        }
    }

    private static boolean isOpen(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    private Path jar() throws IOException {
        try (Stream<Path> found = Files.walk(folder.resolve("system/org/dangvan/dangvan-shell"))) {
            return found.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
