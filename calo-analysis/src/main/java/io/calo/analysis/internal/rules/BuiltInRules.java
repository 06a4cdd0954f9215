package io.calo.analysis.internal.rules;

import io.calo.analysis.spi.DetectorProvider;
import java.util.List;

/** All rules that come with calo, in the order of their ids. Ids that begin with {@code calo.} are theirs alone. */
public final class BuiltInRules {
    private BuiltInRules() {}

    /** A new provider of each. */
    public static List<DetectorProvider> providers() {
        return List.of(
);
    }
}
