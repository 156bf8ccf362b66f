/** Calendars and the algebra of terms: pure calculation, no input or output. */
@Export
@Version("1.0.0")
@NullMarked
package org.dangvan.law;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
