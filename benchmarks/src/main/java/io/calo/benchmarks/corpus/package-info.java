/** The logs that are measured with: made once by the simulator, from a fixed seed, in several shapes of the same facts. Start at {@link io.calo.benchmarks.corpus.Corpora}. */
@NullMarked
package io.calo.benchmarks.corpus;

import org.jspecify.annotations.NullMarked;
