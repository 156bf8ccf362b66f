/** The vocabulary in which reports ask about records: what is counted, among which records, by which fields. */
@Export
@Version("1.0.0")
@NullMarked
package org.dangvan.base.facts;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
