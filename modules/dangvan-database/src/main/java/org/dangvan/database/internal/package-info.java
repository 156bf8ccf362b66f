/** The one database: how it is reached, brought up to date, published, asked for its health and told of. */
@NullMarked
package org.dangvan.database.internal;

import org.jspecify.annotations.NullMarked;
