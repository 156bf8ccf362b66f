/** How sheets are read and judged. */
@NullMarked
package org.dangvan.registers.internal;

import org.jspecify.annotations.NullMarked;
