/** Guards: conditions on what is known of a case, read and answered by one safe expression library. */
@Export
@Version("1.0.0")
@NullMarked
package org.dangvan.judge.guard;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
