/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge.content;

import java.util.List;

/** The files of one pack, wherever they lie. */
public interface PackFiles {

    /** Paths below the pack's folder with {@code /} between the parts, for instance {@code "calendar/2020.yaml"}. */
    List<String> paths();

    /**
     * Reads one file.
     *
     * @param path one of {@link #paths()}
     * @param limit bytes to read; one more is read where there is more, so that a longer file shows by its length
     * @return at most {@code limit + 1} bytes
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    byte[] read(String path, int limit);
}
