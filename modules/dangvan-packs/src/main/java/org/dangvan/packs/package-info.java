/** The packs that are here, and the ports through which others take part when they come and go. */
@Export
@Version("1.0.0")
@NullMarked
package org.dangvan.packs;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
