/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A PostgreSQL server of the test's own: new data in a temporary folder, a free port on loopback, gone at the end.
 *
 * <p>Uses the binaries that Debian installs. The server refuses to run as root; then it runs as {@code nobody}.
 */
public final class PostgresServer implements AutoCloseable {

    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static final long START_SECONDS = 60;

    private final Path folder;
    private final int port;
    private final List<String> command;
    private Process server;

    private PostgresServer(Path folder, int port, List<String> command) throws Exception {
        this.folder = folder;
        this.port = port;
        this.command = command;
        this.server = launch();
    }

    /** Folder of the newest server binaries of this machine. */
    public static Optional<Path> binaries() throws IOException {
        if (!Files.isDirectory(DEBIAN)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(DEBIAN)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.comparingInt(bin ->
                            Integer.parseInt(bin.getParent().getFileName().toString())));
        }
    }

    /** A server that forgets what it promised when the machine fails: enough for tests, and fast. */
    public static PostgresServer start() throws Exception {
        return with("fsync=off");
    }

    /** A server as durable as it comes, with these settings beside. */
    public static PostgresServer startDurable(String... settings) throws Exception {
        return with(settings);
    }

    private static PostgresServer with(String... settings) throws Exception {
        Path bin = binaries().orElseThrow(() -> new IllegalStateException("no PostgreSQL under " + DEBIAN));
        Path folder = Files.createTempDirectory("dangvan-postgres");
        if (root()) {
            run(List.of("chown", "nobody", folder.toString()), folder);
        }
        Path data = folder.resolve("data");
        run(
                unprivileged(
                        bin.resolve("initdb").toString(),
                        "-D",
                        data.toString(),
                        "-U",
                        "dangvan",
                        "-A",
                        "trust",
                        "-E",
                        "UTF8",
                        "--locale=C.UTF-8",
                        "--no-sync"),
                folder);
        int port = freePort();
        List<String> command = new ArrayList<>(unprivileged(
                bin.resolve("postgres").toString(),
                "-D",
                data.toString(),
                "-p",
                Integer.toString(port),
                "-h",
                "127.0.0.1",
                "-k",
                folder.toString()));
        for (String setting : settings) {
            command.addAll(List.of("-c", setting));
        }
        return new PostgresServer(folder, port, command);
    }

    private Process launch() throws Exception {
        Process launched = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("server.log").toFile()))
                .start();
        awaitConnections(launched);
        return launched;
    }

    /** Process id of the server, whose children work for it. */
    public long pid() {
        return server.pid();
    }

    /** SIGKILL to the server and to each of its children. */
    public void kill() {
        List<ProcessHandle> children = server.descendants().toList();
        server.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        server.onExit().join();
        children.forEach(child -> child.onExit().join());
    }

    /** Starts again what was killed, on the same data and port. */
    public void restart() throws Exception {
        server = launch();
    }

    /** Address of a database that exists from the beginning; the account is {@code dangvan}, any password will do. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    @Override
    public void close() throws IOException {
        // SIGINT is the fast shutdown; SIGTERM would wait for every client to leave.
        run(List.of("kill", "-INT", Long.toString(server.pid())), folder);
        server.onExit().orTimeout(START_SECONDS, TimeUnit.SECONDS).join();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void awaitConnections(Process launched) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (true) {
            try {
                DriverManager.getConnection(url(), "dangvan", "").close();
                return;
            } catch (SQLException notYet) {
                if (System.nanoTime() > end || !launched.isAlive()) {
                    throw new IllegalStateException(Files.readString(folder.resolve("server.log")), notYet);
                }
                Thread.sleep(100);
            }
        }
    }

    private static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static List<String> unprivileged(String... command) {
        List<String> whole = new ArrayList<>();
        if (root()) {
            // setpriv becomes the server, so that its process is the one to stop.
            whole.addAll(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"));
        }
        whole.addAll(List.of(command));
        return whole;
    }

    private static void run(List<String> command, Path folder) throws IOException {
        Path log = folder.resolve("command.log");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (process.onExit().join().exitValue() != 0) {
            throw new IllegalStateException(command + ": " + Files.readString(log));
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
