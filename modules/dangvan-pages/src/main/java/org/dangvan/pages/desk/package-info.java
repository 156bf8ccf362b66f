/** What an edge makes pages with: its servlets extend {@link org.dangvan.pages.desk.PageServlet}. */
@Export
@Version("1.0.0")
@NullMarked
package org.dangvan.pages.desk;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
