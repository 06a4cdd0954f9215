package io.calo.benchmarks.measure;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that measures benchmarks; tests put invented figures in its place. */
public interface Measuring {
    /**
     * Measures each benchmark once, in that order.
     *
     * @param benchmarks class and method of each
     * @param results a folder that exists, where JMH writes what it found, as JSON; null for nowhere
     * @throws MeasuringException if a benchmark fails
     */
    List<Measurement> measure(Collection<String> benchmarks, @Nullable Path results);
}
