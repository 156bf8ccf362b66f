/** How a province's sheets become records: headers and code words are the pack's, fields are the platform's. */
@Export
@Version("1.0.0")
@NullMarked
package org.dangvan.pack.register;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
