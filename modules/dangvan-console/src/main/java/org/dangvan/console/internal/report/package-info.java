/** The reports: home, the figures of a period, the records behind a figure. */
@NullMarked
package org.dangvan.console.internal.report;

import org.jspecify.annotations.NullMarked;
