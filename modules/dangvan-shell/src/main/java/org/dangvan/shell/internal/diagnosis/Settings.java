/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.shell.internal.diagnosis;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Dictionary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;

/** The configuration, with secrets blanked. */
final class Settings {

    static final String BLANK = "‹ẩn›";

    private static final Pattern SECRET = Pattern.compile(
            "^\\.|pass(word|wd|phrase)?|pwd|secret|token|credential|private|(^|[._-])(keys?|user(name)?)$",
            Pattern.CASE_INSENSITIVE);

    /** In an address, for instance {@code jdbc:postgresql://name:secret@host/db?user=a&password=b}. */
    private static final Pattern IN_ADDRESS = Pattern.compile(
            "(?<=//)\\S+(?=@)|(?<=\\b(?:user|password|ssl(?:key|password))=)[^&;\\s]*", Pattern.CASE_INSENSITIVE);

    /** Of the system properties those that change what the platform does. */
    private static final List<String> TOLD =
            List.of("dangvan.", "karaf.", "derby.", "liquibase.", "felix.", "java.version");

    private Settings() {}

    static String text(ConfigurationAdmin configurations, Properties properties) {
        StringBuilder text = new StringBuilder();
        for (Configuration configuration : all(configurations)) {
            text.append('[').append(configuration.getPid()).append("]\n");
            Dictionary<String, Object> values = configuration.getProperties();
            Map<String, Object> sorted = new TreeMap<>();
            if (values != null) {
                Collections.list(values.keys()).forEach(key -> sorted.put(key, values.get(key)));
            }
            sorted.forEach((key, value) -> text.append(line(key, value)));
        }
        text.append("[system]\n");
        properties.stringPropertyNames().stream()
                .filter(name -> TOLD.stream().anyMatch(name::startsWith))
                .sorted()
                .forEach(name -> text.append(line(name, properties.getProperty(name))));
        return text.toString();
    }

    static String line(String key, Object value) {
        String shown = value instanceof Object[] many ? Arrays.toString(many) : String.valueOf(value);
        String safe = SECRET.matcher(key).find() && !shown.isEmpty()
                ? BLANK
                : IN_ADDRESS.matcher(shown).replaceAll(BLANK);
        return "    " + key + " = " + safe.replace('\n', ' ') + "\n";
    }

    private static List<Configuration> all(ConfigurationAdmin configurations) {
        try {
            return Optional.ofNullable(configurations.listConfigurations(null)).stream()
                    .flatMap(Stream::of)
                    .sorted(Comparator.comparing(Configuration::getPid))
                    .toList();
        } catch (IOException | InvalidSyntaxException unreadable) {
            throw new IllegalStateException("cannot read the configuration", unreadable);
        }
    }
}
