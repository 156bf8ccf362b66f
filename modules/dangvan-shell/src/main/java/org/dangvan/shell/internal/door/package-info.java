/** The key that opens the shell once. */
@NullMarked
package org.dangvan.shell.internal.door;

import org.jspecify.annotations.NullMarked;
