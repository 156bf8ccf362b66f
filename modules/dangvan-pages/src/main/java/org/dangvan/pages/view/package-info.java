/** What pages are made of: words in two languages, days, fields, addresses. */
@Export
@Version("1.0.0")
@NullMarked
package org.dangvan.pages.view;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
