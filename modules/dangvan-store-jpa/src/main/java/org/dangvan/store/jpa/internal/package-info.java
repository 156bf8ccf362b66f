/** The store: one database, its migrations, and the rows behind the ports of the core. */
@NullMarked
package org.dangvan.store.jpa.internal;

import org.jspecify.annotations.NullMarked;
