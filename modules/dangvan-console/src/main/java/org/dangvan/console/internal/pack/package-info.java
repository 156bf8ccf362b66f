/** What became of the packs. */
@NullMarked
package org.dangvan.console.internal.pack;

import org.jspecify.annotations.NullMarked;
