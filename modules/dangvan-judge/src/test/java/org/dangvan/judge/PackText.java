/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dangvan.judge.content.PackFiles;

/** A pack written in a test: files by path. */
public final class PackText implements PackFiles {

    private final Map<String, byte[]> files = new TreeMap<>();

    /** A sound national pack with one protected rule of ten working days. */
    public static PackText national() {
        return new PackText()
                .with(
                        "pack.yaml",
                        """
                        id: vn
                        title: Việt Nam
                        locality: Việt Nam
                        format: 1
                        """)
                .with("aspects.yaml", "aspects: [{ id: handling, label: Xử lý đơn }]\n")
                .with("regulations/petition.yaml", rule("10 working days"));
    }

    /** A sound pack of a province. */
    public static PackText province(String id) {
        return new PackText()
                .with(
                        "pack.yaml",
                        """
                        id: %s
                        title: Tỉnh mẫu
                        locality: Tỉnh mẫu
                        extends: vn
                        format: 1
                        """
                                .formatted(id));
    }

    /** The rule of the national pack with another term. */
    public static String rule(String term) {
        return """
                - key: petition.processing
                  label: { vi: Xử lý đơn }
                  duty: petition.handling
                  aspect: handling
                  trigger: petition.received
                  protect: maximum
                  when: { type: [COMPLAINT, OTHER] }
                  versions:
                    - { from: 2014-07-01, term: %s, source: { instrument: 42/2013/QH13, provision: Điều 28 khoản 1 } }
                """
                .formatted(term);
    }

    /** This pack with one more file, or another text of a file. */
    public PackText with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** This pack with one more file. */
    public PackText with(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    @Override
    public List<String> paths() {
        return List.copyOf(files.keySet());
    }

    @Override
    public byte[] read(String path, int limit) {
        byte[] bytes = files.get(path);
        return Arrays.copyOf(bytes, Math.min(bytes.length, limit + 1));
    }
}
