/** When citizens are received. */
@NullMarked
package org.dangvan.console.internal.schedule;

import org.jspecify.annotations.NullMarked;
