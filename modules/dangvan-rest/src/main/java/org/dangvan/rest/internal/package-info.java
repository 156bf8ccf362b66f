/**
 * The JSON interface under {@code /api/v1} and the health of the platform under {@code /health}.
 *
 * <p>Nothing here asks who is calling: whoever signs callers in stands in front, as a whiteboard filter on the same path.
 */
@NullMarked
package org.dangvan.rest.internal;

import org.jspecify.annotations.NullMarked;
