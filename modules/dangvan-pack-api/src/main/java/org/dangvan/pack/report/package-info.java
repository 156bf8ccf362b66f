/** What a report counts and how it is laid out, as data. */
@Export
@Version("1.0.0")
@NullMarked
package org.dangvan.pack.report;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
