/** A receipt as officers read it: the last day, the way to it, day by day, and how it stands. */
@NullMarked
package org.dangvan.console.internal.receipt;

import org.jspecify.annotations.NullMarked;
