/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.internal.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The files that pages refer to. Safe for concurrent calls. */
public final class Assets {

    /** Folder of all addresses. */
    public static final String FOLDER = "/tai-nguyen/";

    private final Map<String, Asset> byAddress = new LinkedHashMap<>();
    private final Map<String, String> addresses = new TreeMap<>();

    /** Reads the files, by the name that templates use. */
    public Assets(Map<String, URL> files) {
        files.forEach(this::add);
    }

    private void add(String name, URL file) {
        try (InputStream stream = file.openStream()) {
            byte[] bytes = stream.readAllBytes();
            String address = FOLDER + fingerprint(bytes) + "/" + name;
            String type = Asset.type(name).orElseThrow(() -> new IllegalArgumentException("type of " + name));
            byAddress.put(address, new Asset(address, type, new Asset.Content(bytes)));
            addresses.put(name, address);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The file at this address. */
    public Optional<Asset> at(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    /** Every file. */
    public Collection<Asset> all() {
        return byAddress.values();
    }

    /** Addresses by name. */
    public Map<String, String> addresses() {
        return Map.copyOf(addresses);
    }

    private static String fingerprint(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
