/** The typed content of a pack, and the packs in force. What a pack's files say, once the judge has read them. */
@Export
@Version("1.0.0")
@NullMarked
package org.dangvan.pack;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
