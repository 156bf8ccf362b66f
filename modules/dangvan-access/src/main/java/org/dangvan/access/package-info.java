/** Who may do what: accounts and signing in. */
@Export
@Version("1.0.0")
@NullMarked
package org.dangvan.access;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
