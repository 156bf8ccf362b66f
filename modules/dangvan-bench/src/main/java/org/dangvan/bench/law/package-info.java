/** What a last day with its receipt costs, measured by JMH beside a bare count of days. */
@NullMarked
package org.dangvan.bench.law;

import org.jspecify.annotations.NullMarked;
