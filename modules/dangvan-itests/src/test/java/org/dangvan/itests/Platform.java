/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.itests;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** The real distribution, unpacked into a temporary folder and run as a process of its own on a free port. */
final class Platform {

    static final Path HOME = Path.of(System.getProperty("dangvan.home"));
    static final Path SAMPLES = HOME.resolve("modules/packs/vn-thai-nguyen/src/sample");

    private static final int START_SECONDS = 180;
    private static final int CHANGE_SECONDS = 60;
    private static final int STOP_SECONDS = 60;

    /** Who gets no answer in this time is told so: a test that waits for ever tells nothing. */
    private static final Duration ANSWER = Duration.ofSeconds(120);

    private final Path folder;
    private final List<String> settings;
    private final HttpClient client = HttpClient.newHttpClient();
    private int port;
    private Process process;

    private Platform(Path folder, List<String> settings) {
        this.folder = folder;
        this.settings = settings;
    }

    /** Unpacks and starts; {@code settings} are system properties such as {@code dangvan.database.url=…}. */
    static Platform start(String... settings) throws Exception {
        Path folder = Files.createTempDirectory("dangvan-itests");
        unpack(folder);
        Platform platform = new Platform(folder, List.of(settings));
        Files.createDirectories(platform.packs());
        Files.writeString(
                folder.resolve("etc/org.apache.felix.fileinstall-packs.cfg"),
                "felix.fileinstall.dir = " + platform.packs() + "\nfelix.fileinstall.poll = 300\n"
                        + "felix.fileinstall.noInitialDelay = true\nfelix.fileinstall.start.level = 85\n");
        platform.run();
        return platform;
    }

    /** A folder that this installation watches for packs, as an operator may configure. */
    Path packs() {
        return folder.resolve("packs");
    }

    Path folder() {
        return folder;
    }

    void restart() throws Exception {
        restart(() -> {});
    }

    /** Stops, changes what lies on the disk, and starts again. */
    void restart(Change change) throws Exception {
        stop();
        change.make();
        run();
    }

    /** What is done while the platform is down. */
    interface Change {

        void make() throws Exception;
    }

    /** Ends the platform as a power cut does (SIGKILL), and starts it again. */
    void crash() throws Exception {
        process.destroyForcibly().waitFor();
        run();
    }

    long pid() {
        return process.pid();
    }

    private void run() throws Exception {
        port = freePort();
        StringBuilder options = new StringBuilder("-Ddangvan.http.port=" + port + " -Ddangvan.data=" + data());
        settings.forEach(setting -> options.append(" -D").append(setting));
        ProcessBuilder builder =
                new ProcessBuilder(folder.resolve("bin/karaf").toString(), "daemon").directory(folder.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("EXTRA_JAVA_OPTS", options.toString());
        builder.environment().remove("DANGVAN_ADMIN_PASSWORD");
        builder.environment().put("DANGVAN_ADMIN_ROLES", "RECEPTION_BOARD_HEAD,AUDITOR");
        process = builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("console.log").toFile())
                .start();
        await("ready", START_SECONDS, () -> status("/health/ready") == 200);
    }

    /** Asks until {@code condition} holds. */
    void await(String what, Condition condition) throws Exception {
        await(what, CHANGE_SECONDS, condition);
    }

    private void await(String what, int seconds, Condition condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (true) {
            try {
                if (condition.holds()) {
                    return;
                }
            } catch (IOException notYet) {
                // Nothing listens before the platform is up.
            }
            if (System.nanoTime() > end || !process.isAlive()) {
                throw new IllegalStateException("not " + what + "; the log ends: " + logEnd() + threads());
            }
            Thread.sleep(200);
        }
    }

    private String logEnd() throws IOException {
        Path log = folder.resolve("data/log/karaf.log");
        String text = Files.exists(log) ? Files.readString(log) : Files.readString(folder.resolve("console.log"));
        return text.substring(Math.max(0, text.length() - 4_000));
    }

    private Path data() {
        return folder.resolve("own-data");
    }

    String password() throws IOException {
        return Files.readString(data().resolve("initial-admin-password")).strip();
    }

    int status(String path) throws Exception {
        return send(HttpRequest.newBuilder(uri(path)).GET()).statusCode();
    }

    HttpResponse<String> get(String path) throws Exception {
        return send(signedIn(path).GET());
    }

    HttpResponse<byte[]> download(String path, String accept) throws Exception {
        return client.send(
                signedIn(path).header("Accept", accept).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    HttpResponse<String> importSheet(String register, byte[] sheet, boolean dryRun) throws Exception {
        return send(signedIn("/api/v1/imports/" + register + "?dryRun=" + dryRun)
                .header("Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .POST(HttpRequest.BodyPublishers.ofByteArray(sheet)));
    }

    HttpRequest.Builder signedIn(String path) throws IOException {
        return as("admin:" + password(), path);
    }

    HttpRequest.Builder as(String pair, String path) {
        String token = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(uri(path)).header("Authorization", "Basic " + token);
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.timeout(ANSWER).build(), HttpResponse.BodyHandlers.ofString());
    }

    URI uri(String path) {
        return URI.create(url() + path);
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    /** Runs a command in the platform's shell, which is opened for it and shut again; what it printed. */
    String shell(String command) throws Exception {
        return new ShellDoor(folder).run(command).output();
    }

    /** Stops as an operating system stops a service, and tells the exit code. */
    int stop() throws Exception {
        process.destroy();
        if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
            String threads = threads();
            process.destroyForcibly();
            throw new IllegalStateException("did not stop within " + STOP_SECONDS + " seconds" + threads);
        }
        return process.exitValue();
    }

    /** What every thread of the platform is at; says nothing where there is no platform any more. */
    private String threads() throws Exception {
        return process.isAlive() ? "; its threads: " + machine("Thread.print") : "";
    }

    /** What the platform's Java machine says to a {@code jcmd}, if it says anything in time. */
    String machine(String question) throws Exception {
        Path told = Files.createTempFile("dangvan-jcmd", ".txt");
        Process asked = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), "" + pid(), question)
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        if (!asked.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
            asked.destroyForcibly();
        }
        String answer = Files.readString(told);
        Files.delete(told);
        return answer;
    }

    /** Stops and deletes everything. */
    void close() throws Exception {
        if (process.isAlive()) {
            stop();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void unpack(Path folder) throws IOException {
        Path archive;
        try (Stream<Path> built = Files.list(HOME.resolve("assembly/target"))) {
            archive = built.filter(file -> file.toString().endsWith(".tar.gz"))
                    .findFirst()
                    .orElseThrow();
        }
        try (InputStream bytes = Files.newInputStream(archive);
                TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(bytes))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path name = Path.of(entry.getName());
                if (name.getNameCount() < 2) {
                    continue;
                }
                Path target =
                        folder.resolve(name.subpath(1, name.getNameCount()).toString());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(tar, target);
                    if ((entry.getMode() & 0100) != 0) {
                        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
                    }
                }
            }
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Something that comes true. */
    interface Condition {
        boolean holds() throws Exception;
    }
}
