package io.calo.report.internal.figures;

import io.calo.analysis.Severity;
import io.calo.parser.SourcePosition;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Something to look at first.
 *
 * @param severity how much it matters
 * @param title what it is, in a few words, such as {@code Wallet below zero}
 * @param text what happened and what to do, in one or two plain sentences without personal data
 * @param currency an ISO 4217 code; null where no money is concerned or it is in several currencies, which {@code text} then names
 * @param amount the money concerned, not below zero; null where {@code currency} is
 * @param subscriberId whom it concerns; null where it is not one subscriber
 * @param episodeId the story that tells it; null where it is not one story
 * @param rule the rule whose findings they are; null where it is a story or an incident
 * @param position where it begins in the logs; null where it has no one place
 */
public record Priority(
        Severity severity,
        String title,
        String text,
        @Nullable String currency,
        @Nullable BigDecimal amount,
        @Nullable String subscriberId,
        @Nullable String episodeId,
        @Nullable String rule,
        @Nullable SourcePosition position) {}
