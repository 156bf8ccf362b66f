/** How pages are written: templates and the files that browsers keep. */
@NullMarked
package org.dangvan.pages.internal.view;

import org.jspecify.annotations.NullMarked;
