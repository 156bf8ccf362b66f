/** What a cell means: one reader for each kind of field. Pure: no files, no clock. */
@NullMarked
package org.dangvan.registers.internal.cell;

import org.jspecify.annotations.NullMarked;
