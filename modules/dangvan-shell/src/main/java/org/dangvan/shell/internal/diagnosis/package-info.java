/** What an operator sends to whoever helps: how the platform is, nothing of the people it is about. */
@NullMarked
package org.dangvan.shell.internal.diagnosis;

import org.jspecify.annotations.NullMarked;
