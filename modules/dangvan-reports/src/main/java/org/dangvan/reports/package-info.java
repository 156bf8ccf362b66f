/** Reports that packs define: filled for a period, with the records behind each figure. */
@Export
@Version("1.0.0")
@NullMarked
package org.dangvan.reports;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
