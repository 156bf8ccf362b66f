/** Felix Web Console, shut unless it is asked for, for administrators. */
@NullMarked
package org.dangvan.shell.internal.webconsole;

import org.jspecify.annotations.NullMarked;
