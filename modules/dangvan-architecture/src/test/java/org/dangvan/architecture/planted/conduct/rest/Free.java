/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.architecture.planted.conduct.rest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Planted: state for everybody. Reading a file is no violation here. */
class Free {

    static int counter;
    static final ConcurrentHashMap<String, String> cache = new ConcurrentHashMap<>();
    static final AtomicLong sequence = new AtomicLong();
    static final ArrayList<String> list = new ArrayList<>();
    static final List<String> FIXED = List.of("a");

    long of(Path file) throws IOException {
        return Files.size(file);
    }
}
