/** What would become of cases under another law, without changing anything. */
@Export
@Version("1.0.0")
@NullMarked
package org.dangvan.casework.whatif;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
