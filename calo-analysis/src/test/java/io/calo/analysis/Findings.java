package io.calo.analysis;

import io.calo.analysis.spi.Scope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Findings as rules would make them. */
final class Findings {
    private Findings() {}

    static Finding at(LedgerEntry entry, String rule, @Nullable String cause) {
        return new Finding(
                rule + " " + entry.transaction().id(),
                rule,
                Severity.HIGH,
                Scope.SUBSCRIBER,
                entry.subscriberId(),
                entry.subscriberId(),
                entry.transaction().id(),
                entry.timestamp(),
                entry.transaction().currency(),
                null,
                "found",
                cause,
                null,
                List.of(entry.position()));
    }
}
