/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.architecture.planted.conduct.law;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.osgi.service.component.annotations.Component;

/** Planted: a calculation that reads a file and knows the framework. */
@Component(service = Sum.class)
public class Sum {

    long of(Path file) throws IOException {
        return Files.size(file);
    }
}
