/** The extender: tells which packs came and went, and publishes what is in force. */
@NullMarked
package org.dangvan.packs.internal;

import org.jspecify.annotations.NullMarked;
