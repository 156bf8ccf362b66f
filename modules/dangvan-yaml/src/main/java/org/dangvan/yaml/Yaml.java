/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.yaml;

import java.util.List;
import java.util.Map;
import org.dangvan.pack.Origin;

/** What a YAML file says: every scalar is the text that was written, and everything knows its place. */
public sealed interface Yaml {

    /** Where it begins. */
    Origin origin();

    /** A scalar. */
    record Text(String value, Origin origin) implements Yaml {}

    /** A list. */
    record Items(List<Yaml> items, Origin origin) implements Yaml {}

    /** A map; fields by key in the order of the file. */
    record Fields(Map<String, Field> fields, Origin origin) implements Yaml {}

    /** A key with its value. */
    record Field(Text key, Yaml value) {}
}
