/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.packs.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import org.dangvan.judge.content.PackFiles;
import org.osgi.framework.Bundle;

/**
 * The pack inside a bundle.
 *
 * @param bundle a bundle with a folder {@code pack/}
 */
record BundleFiles(Bundle bundle) implements PackFiles {

    private static final String FOLDER = "pack/";

    @Override
    public List<String> paths() {
        List<String> paths = new ArrayList<>();
        collect(FOLDER, paths);
        return List.copyOf(paths);
    }

    @Override
    public byte[] read(String path, int limit) {
        URL entry = bundle.getEntry(FOLDER + path);
        if (entry == null) {
            throw new UncheckedIOException(new IOException("no " + path + " in bundle " + bundle));
        }
        try (InputStream file = entry.openStream()) {
            return file.readNBytes(limit + 1);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private void collect(String folder, List<String> paths) {
        Enumeration<String> entries = bundle.getEntryPaths(folder);
        while (entries != null && entries.hasMoreElements()) {
            String entry = entries.nextElement();
            if (entry.endsWith("/")) {
                collect(entry, paths);
            } else {
                paths.add(entry.substring(FOLDER.length()));
            }
        }
    }
}
