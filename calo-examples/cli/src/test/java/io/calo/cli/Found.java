package io.calo.cli;

import io.calo.analysis.Finding;
import io.calo.analysis.Severity;
import io.calo.analysis.spi.Scope;
import io.calo.parser.SourcePosition;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Findings and labels made up for tests; times are seconds after a fixed moment. */
final class Found {
    private static final Instant START = Instant.parse("2025-03-02T21:00:00Z");

    private Found() {}

    static Instant at(double seconds) {
        return START.plusMillis(Math.round(seconds * 1000));
    }

    static Finding finding(String rule, double seconds, @Nullable String subscriber, @Nullable String transaction) {
        return finding(rule, Severity.HIGH, seconds, subscriber, transaction);
    }

    static Finding finding(
            String rule, Severity severity, double seconds, @Nullable String subscriber, @Nullable String transaction) {
        return new Finding(
                rule + "@" + seconds + transaction,
                rule,
                severity,
                Scope.SUBSCRIBER,
                "key",
                subscriber,
                transaction,
                at(seconds),
                "SAR",
                new BigDecimal("12.5"),
                "a sentence about it",
                null,
                null,
                List.of(new SourcePosition("stream/000000.gz", 7, 100)));
    }

    static Label label(String fault, double seconds, @Nullable String subscriber, @Nullable String transaction) {
        return label(fault, seconds, subscriber, transaction, "made up");
    }

    static Label label(
            String fault, double seconds, @Nullable String subscriber, @Nullable String transaction, String detail) {
        return new Label(fault, subscriber, transaction, at(seconds), "SAR", new BigDecimal("12.5"), detail);
    }
}
