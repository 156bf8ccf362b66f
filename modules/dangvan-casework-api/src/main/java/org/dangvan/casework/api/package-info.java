/** Views of casework and the ports a store implements. */
@Export
@Version("1.0.0")
@NullMarked
package org.dangvan.casework.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
