package io.calo.analysis;

import io.calo.analysis.spi.Scope;
import io.calo.parser.SourcePosition;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something a rule found. Immutable.
 *
 * @param id 24 hexadecimal digits, the same at every run over the same events, however their files are arranged: a hash of rule,
 *     key and the event, never of its place in a file
 * @param rule the id of the rule
 * @param severity how much it matters
 * @param scope what the rule looks at at a time
 * @param key which subscriber, segment or log stream
 * @param subscriberId pseudonymous; null where no subscriber is concerned
 * @param transactionId a ULID; null where no transaction is concerned
 * @param timestamp when the event was logged that it is about
 * @param currency an ISO 4217 code; null where no money is concerned or the log states none
 * @param amount the money concerned, in {@code currency}, exact as logged and signed as the rule's page says; null where none is
 * @param message one sentence that names the numbers, without personal data
 * @param cause a word for what brought it about, of those on the rule's page; null where the rule gives none
 * @param episodeId the divergence in which it lies; null where it lies in none
 * @param evidence the records that prove it; at least one
 */
public record Finding(
        String id,
        String rule,
        Severity severity,
        Scope scope,
        String key,
        @Nullable String subscriberId,
        @Nullable String transactionId,
        Instant timestamp,
        @Nullable String currency,
        @Nullable BigDecimal amount,
        String message,
        @Nullable String cause,
        @Nullable String episodeId,
        List<SourcePosition> evidence) {

    /** Copies the evidence. */
    public Finding {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(timestamp, "timestamp");
        Objects.requireNonNull(message, "message");
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("evidence is empty");
        }
    }
}
