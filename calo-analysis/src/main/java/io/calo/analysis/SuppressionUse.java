package io.calo.analysis;

import java.util.Objects;

/**
 * What a suppression in force did in an analysis.
 *
 * @param suppression as it was given
 * @param findings how many it left out; a finding that several concern counts for the first of them, so 0 means that none is left
 *     for it
 */
public record SuppressionUse(Suppression suppression, long findings) {
    /** Refuses null. */
    public SuppressionUse {
        Objects.requireNonNull(suppression, "suppression");
    }
}
