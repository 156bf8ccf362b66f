/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.bill;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One jar of the distribution, read from the file itself.
 *
 * @param path from the distribution's root, with {@code /}
 * @param file on disk
 * @param coordinates of the jar
 * @param licences what the jar says of its licence, as it says it; may be empty
 * @param carried other artifacts whose {@code pom.properties} lie inside
 */
record ShippedJar(String path, Path file, Coordinates coordinates, List<String> licences, List<Coordinates> carried) {

    /** A name or an address, without the quotes and the attributes that OSGi allows around it. */
    private static final Pattern LICENCE = Pattern.compile("\"([^\"]*)\"|[^\",;]+");

    /** A comma outside quotes. */
    private static final String CLAUSES = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

    private static final Pattern IN_SYSTEM = Pattern.compile("system/(.+)/([^/]+)/([^/]+)/[^/]+\\.jar");

    /**
     * Reads every jar below a folder, in the order of their paths.
     *
     * @throws IllegalArgumentException if a jar does not say what it is
     */
    static List<ShippedJar> below(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".jar"))
                    .map(file -> read(folder.relativize(file).toString().replace('\\', '/'), file))
                    .sorted((one, other) -> one.path.compareTo(other.path))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(folder.toString(), broken);
        }
    }

    private static ShippedJar read(String path, Path file) {
        try (JarFile jar = new JarFile(file.toFile(), false)) {
            List<Coordinates> inside = poms(jar);
            Coordinates own = own(path, inside);
            List<Coordinates> carried = inside.stream()
                    .filter(each -> !each.group().equals(own.group()))
                    .toList();
            return new ShippedJar(path, file, own, licences(jar.getManifest()), carried);
        } catch (IOException broken) {
            throw new UncheckedIOException(path, broken);
        }
    }

    /** In {@code system/} the path says it, in {@code lib/} the file's name together with what lies inside. */
    private static Coordinates own(String path, List<Coordinates> inside) {
        Matcher system = IN_SYSTEM.matcher(path);
        if (system.matches()) {
            return new Coordinates(system.group(1).replace('/', '.'), system.group(2), system.group(3));
        }
        return inside.stream()
                .filter(each -> path.endsWith("/" + each.name() + "-" + each.version() + ".jar"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        path + ": lies outside system/ and has no pom.properties, so nobody knows what it is"));
    }

    private static List<Coordinates> poms(JarFile jar) throws IOException {
        List<Coordinates> found = new ArrayList<>();
        Enumeration<JarEntry> entries = jar.entries();
        while (entries.hasMoreElements()) {
            JarEntry entry = entries.nextElement();
            if (entry.getName().matches("META-INF/maven/.*/pom\\.properties")) {
                Properties pom = new Properties();
                try (InputStream in = jar.getInputStream(entry)) {
                    pom.load(in);
                }
                found.add(new Coordinates(text(pom, "groupId"), text(pom, "artifactId"), text(pom, "version")));
            }
        }
        found.sort((one, other) -> one.toString().compareTo(other.toString()));
        return found;
    }

    private static String text(Properties pom, String key) {
        return pom.getProperty(key, "").strip();
    }

    /** {@code Bundle-License} is a list of names or addresses, each with attributes that do not count here. */
    private static List<String> licences(@Nullable Manifest manifest) {
        String header = Optional.ofNullable(manifest)
                .map(each -> each.getMainAttributes().getValue("Bundle-License"))
                .orElse("");
        TreeSet<String> found = new TreeSet<>();
        for (String clause : header.split(CLAUSES, -1)) {
            Matcher name = LICENCE.matcher(clause.strip());
            if (name.find()) {
                found.add(
                        Optional.ofNullable(name.group(1)).orElse(name.group()).strip());
            }
        }
        return List.copyOf(found);
    }

    /** SHA-256 of the file, in lower-case hexadecimal. */
    String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
        } catch (IOException broken) {
            throw new UncheckedIOException(path, broken);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every JDK has SHA-256", absent);
        }
    }
}
