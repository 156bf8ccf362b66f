/** How pages are written: templates, words, days, files that browsers keep. */
@NullMarked
package org.dangvan.console.internal.view;

import org.jspecify.annotations.NullMarked;
