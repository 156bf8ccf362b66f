/** Citizens who came in person: their list, one of them, a new one. */
@NullMarked
package org.dangvan.console.internal.visit;

import org.jspecify.annotations.NullMarked;
