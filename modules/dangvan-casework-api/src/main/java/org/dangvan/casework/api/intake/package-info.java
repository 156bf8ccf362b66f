/** Records as they come in, typed and checked, and the port that keeps them. */
@Export
@Version("1.0.0")
@NullMarked
package org.dangvan.casework.api.intake;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
