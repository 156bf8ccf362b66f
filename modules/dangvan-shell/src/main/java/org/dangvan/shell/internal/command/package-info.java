/** The commands of the operator: thin, they ask the contracts of the core. */
@NullMarked
package org.dangvan.shell.internal.command;

import org.jspecify.annotations.NullMarked;
