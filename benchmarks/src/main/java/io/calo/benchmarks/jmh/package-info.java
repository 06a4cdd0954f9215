/** The measurements themselves, as JMH runs them: one operation is one pass over the input. */
@NullMarked
package io.calo.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
