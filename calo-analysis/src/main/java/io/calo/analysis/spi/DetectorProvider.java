package io.calo.analysis.spi;

/**
 * A rule that the engine can use: what it is, and the detector that carries it out. Name the class in
 * {@code META-INF/services/io.calo.analysis.spi.DetectorProvider}, and in a module in {@code provides … with …} too; it needs a
 * public constructor without parameters. Both methods may be called by several threads.
 */
public interface DetectorProvider {
    /** What the rule is; the same at every call. */
    DetectorDescriptor descriptor();

    /**
     * Makes a detector.
     *
     * @param options the options that the descriptor declares, checked
     */
    Detector<?> create(DetectorOptions options);
}
