/** How reports are counted and printed. */
@NullMarked
package org.dangvan.reports.internal;

import org.jspecify.annotations.NullMarked;
