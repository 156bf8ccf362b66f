/** One reader for each kind of file in a pack. */
@NullMarked
package org.dangvan.judge.internal.read;

import org.jspecify.annotations.NullMarked;
