/** A hostile file in, plain cells out: knows zip and XML, nothing of registers. */
@NullMarked
package org.dangvan.registers.internal.sheet;

import org.jspecify.annotations.NullMarked;
