/** Who comes in: sessions, their cookie, forms that only our own pages may send. */
@NullMarked
package org.dangvan.pages.internal.door;

import org.jspecify.annotations.NullMarked;
