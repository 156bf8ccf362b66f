/** Sheets in: a file of a province's register becomes records, and every row gets a verdict. */
@Export
@Version("1.0.0")
@NullMarked
package org.dangvan.registers;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
