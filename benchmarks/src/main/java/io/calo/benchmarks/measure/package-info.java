/** Runs measurements, and judges them: {@link io.calo.benchmarks.measure.Table} against the targets, {@link io.calo.benchmarks.measure.Guard} against what was recorded. */
@NullMarked
package io.calo.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
