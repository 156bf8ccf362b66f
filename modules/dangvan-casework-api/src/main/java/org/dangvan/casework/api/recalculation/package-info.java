/** What a change of the working calendar does to deadlines that are open. */
@Export
@Version("1.0.0")
@NullMarked
package org.dangvan.casework.api.recalculation;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
