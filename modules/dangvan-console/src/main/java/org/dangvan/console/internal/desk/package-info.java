/** What every page shares, and the pages that belong to no area. */
@NullMarked
package org.dangvan.console.internal.desk;

import org.jspecify.annotations.NullMarked;
