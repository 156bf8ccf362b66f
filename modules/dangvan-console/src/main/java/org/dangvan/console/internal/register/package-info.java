/** Registers brought in from sheets. */
@NullMarked
package org.dangvan.console.internal.register;

import org.jspecify.annotations.NullMarked;
