/** YAML 1.2 read as text with its place; safe against hostile files. What is wrong is found, told and read over. */
@Export
@Version("1.0.0")
@NullMarked
package org.dangvan.yaml;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
