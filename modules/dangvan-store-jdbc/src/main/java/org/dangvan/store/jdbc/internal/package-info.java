/** The store where it works on whole sets of rows: plain SQL through the one data source. */
@NullMarked
package org.dangvan.store.jdbc.internal;

import org.jspecify.annotations.NullMarked;
