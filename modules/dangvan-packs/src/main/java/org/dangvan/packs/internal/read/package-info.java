/** One reader for each kind of file in a pack. */
@NullMarked
package org.dangvan.packs.internal.read;

import org.jspecify.annotations.NullMarked;
