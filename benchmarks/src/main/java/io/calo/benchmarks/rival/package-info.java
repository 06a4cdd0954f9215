/** What calo's parser is measured beside. Each reads the same facts and hands them to the same {@link io.calo.benchmarks.rival.FactSink}; a test compares what they read. */
@NullMarked
package io.calo.benchmarks.rival;

import org.jspecify.annotations.NullMarked;
