/** RFC 5545: recurrence rules expanded to civil days, and calendars that other programs subscribe to. */
@Export
@Version("1.0.0")
@NullMarked
package org.dangvan.icalendar;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
