/** A matter with its petitions and visits. */
@NullMarked
package org.dangvan.console.internal.matter;

import org.jspecify.annotations.NullMarked;
