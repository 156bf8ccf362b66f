/** How records that come in start their duties. */
@NullMarked
package org.dangvan.casework.internal;

import org.jspecify.annotations.NullMarked;
