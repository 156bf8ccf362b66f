/** The one way in which reports count and list records. */
@Export
@Version("1.0.0")
@NullMarked
package org.dangvan.casework.api.facts;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
