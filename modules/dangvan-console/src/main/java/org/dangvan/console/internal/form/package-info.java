/** What forms share: what was typed, what is wrong with it, the agencies to choose from. */
@NullMarked
package org.dangvan.console.internal.form;

import org.jspecify.annotations.NullMarked;
