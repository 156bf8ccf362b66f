/** What the reader of packs gives, and the ports through which others take part when packs come and go. */
@Export
@Version("1.0.0")
@NullMarked
package org.dangvan.packs;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
