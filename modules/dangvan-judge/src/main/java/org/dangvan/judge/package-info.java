/** The one judge: the same for the build, the shell, the console and the running platform. */
@Export
@Version("1.0.0")
@NullMarked
package org.dangvan.judge;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
