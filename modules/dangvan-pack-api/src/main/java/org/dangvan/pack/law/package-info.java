/** Law as dated data: what a pack says of terms, amounts, grounds, policies and holidays, and of changes between them. */
@Export
@Version("1.0.0")
@NullMarked
package org.dangvan.pack.law;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
