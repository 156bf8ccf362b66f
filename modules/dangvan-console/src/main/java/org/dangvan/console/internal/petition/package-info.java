/** The petitions: their list, and one of them with its last days explained. */
@NullMarked
package org.dangvan.console.internal.petition;

import org.jspecify.annotations.NullMarked;
