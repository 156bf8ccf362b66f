/** Pages about law itself: the rules of two days side by side. */
@NullMarked
package org.dangvan.console.internal.law;

import org.jspecify.annotations.NullMarked;
