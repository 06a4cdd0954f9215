package io.calo.benchmarks.measure;

import org.jspecify.annotations.Nullable;

/** A measurement could not be made. */
public final class MeasuringException extends RuntimeException {
    private static final long serialVersionUID = 1;

    MeasuringException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
