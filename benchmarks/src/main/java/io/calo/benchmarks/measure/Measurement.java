package io.calo.benchmarks.measure;

/**
 * What one JVM measured.
 *
 * @param benchmark class and method, such as {@code Parser.events}
 * @param millis a pass over the corpus takes: the median of the iterations
 * @param processorMillis of these, on a processor: the median too
 * @param bytes a pass allocates
 */
public record Measurement(String benchmark, double millis, double processorMillis, double bytes) {}
