/** Password hashes, the account of the first start, counting of wrong passwords. */
@NullMarked
package org.dangvan.access.internal;

import org.jspecify.annotations.NullMarked;
