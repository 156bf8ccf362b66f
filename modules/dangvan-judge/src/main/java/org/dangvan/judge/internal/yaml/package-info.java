/** YAML as text with its place; safe against hostile files. */
@NullMarked
package org.dangvan.judge.internal.yaml;

import org.jspecify.annotations.NullMarked;
