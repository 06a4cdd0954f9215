package io.calo.analysis.internal.detect;

import io.calo.analysis.Severity;
import io.calo.analysis.spi.Detector;
import io.calo.analysis.spi.DetectorDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * A detector with its options, ready to be called.
 *
 * @param severity what the user wants its findings to be; null to leave it to the rule
 * @param className of its provider, to name in failures
 */
public record ActiveDetector(
        DetectorDescriptor descriptor,
        Detector<Object> detector,
        @Nullable Severity severity,
        String className) {

    /** The rule's id. */
    public String rule() {
        return descriptor.id();
    }
}
