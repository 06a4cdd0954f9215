package io.calo.analysis;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Findings that somebody has looked at and accepted: they are counted, but left out. What is null applies to all.
 *
 * @param rule the rule whose findings it concerns
 * @param subscriberId of one subscriber
 * @param transactionId of one transaction
 * @param findingId one finding
 * @param reason why; not blank
 * @param expires the last day, in UTC, on which it holds; null if it holds for good
 */
public record Suppression(
        String rule,
        @Nullable String subscriberId,
        @Nullable String transactionId,
        @Nullable String findingId,
        String reason,
        @Nullable LocalDate expires) {
    /**
     * Refuses a suppression without a rule or a reason.
     *
     * @throws NullPointerException if the rule or the reason is null
     * @throws IllegalArgumentException if the reason is blank
     */
    public Suppression {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(reason, () -> "reason is null" + remedy(rule));
        if (reason.isBlank()) {
            throw new IllegalArgumentException("reason is blank" + remedy(rule));
        }
    }

    private static String remedy(String rule) {
        return ": say why findings of '" + rule + "' are suppressed";
    }

    /** Whether it holds on a day. */
    public boolean isInForce(LocalDate day) {
        return expires == null || !day.isAfter(expires);
    }

    /** Whether it concerns a finding. */
    public boolean concerns(Finding finding) {
        return rule.equals(finding.rule())
                && (subscriberId == null || subscriberId.equals(finding.subscriberId()))
                && (transactionId == null || transactionId.equals(finding.transactionId()))
                && (findingId == null || findingId.equals(finding.id()));
    }
}
