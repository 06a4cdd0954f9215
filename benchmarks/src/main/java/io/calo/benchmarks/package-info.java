/** The command {@code benchmarks/run}: how fast calo's parser is, beside others. Start at {@link io.calo.benchmarks.Benchmarks}. */
@NullMarked
package io.calo.benchmarks;

import org.jspecify.annotations.NullMarked;
