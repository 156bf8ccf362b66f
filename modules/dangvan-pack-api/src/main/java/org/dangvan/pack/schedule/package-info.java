/** Schedules as dated data: when heads receive citizens, and periods of heightened care. */
@Export
@Version("1.0.0")
@NullMarked
package org.dangvan.pack.schedule;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
