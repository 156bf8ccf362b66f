/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.itests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The client of npm's {@code soap}, at the versions of its lock file; node and npm must be there. */
final class NodeClient {

    private static final Path SOURCE = Platform.HOME.resolve("modules/dangvan-itests/src/test/npm");
    private static final Path FOLDER = Platform.HOME.resolve("modules/dangvan-itests/target/npm");
    private static final int SECONDS = 180;

    private NodeClient() {}

    /** What the client printed. */
    static String run(String wsdl, String account, String password) throws Exception {
        install();
        return run(List.of("node", "client.js", wsdl, account, password));
    }

    private static synchronized void install() throws Exception {
        Files.createDirectories(FOLDER);
        for (String file : List.of("package.json", "package-lock.json", "client.js")) {
            Files.write(FOLDER.resolve(file), Files.readAllBytes(SOURCE.resolve(file)));
        }
        if (!Files.exists(FOLDER.resolve("node_modules/soap/package.json"))) {
            run(List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"));
        }
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Path errors = FOLDER.resolve("errors.log");
        Process process = new ProcessBuilder(command)
                .directory(FOLDER.toFile())
                .redirectError(errors.toFile())
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException(command.get(0) + " failed: " + output + Files.readString(errors));
        }
        return output;
    }
}
