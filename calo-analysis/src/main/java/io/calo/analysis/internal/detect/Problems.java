package io.calo.analysis.internal.detect;

import java.util.List;

/** Errors of a configuration, which are to be mended together and so are reported together. */
final class Problems {
    private Problems() {}

    /**
     * Refuses the configuration if there is a problem.
     *
     * @throws IllegalArgumentException with a line for each
     */
    static void refuseIfAny(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
    }
}
