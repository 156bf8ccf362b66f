/** How last days are computed. */
@NullMarked
package org.dangvan.law.internal;

import org.jspecify.annotations.NullMarked;
