/** What the reader of packs gives, and who runs the examples of a pack. */
@Export
@Version("1.0.0")
@NullMarked
package org.dangvan.judge.content;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
