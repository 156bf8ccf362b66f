/** The store: the rows behind the ports of the core. */
@NullMarked
package org.dangvan.store.jpa.internal;

import org.jspecify.annotations.NullMarked;
