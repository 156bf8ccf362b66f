/** Judges packs when they are built. */
@NullMarked
package org.dangvan.packs.testkit;

import org.jspecify.annotations.NullMarked;
