package io.calo.report.internal.figures;

import io.calo.analysis.Divergence;
import io.calo.analysis.Overdraft;
import io.calo.analysis.OverdraftKind;
import io.calo.analysis.PartingCause;
import io.calo.parser.SourcePosition;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a story to tell what to look at first: little, for there may be one for each subscriber.
 *
 * @param id that of the episode
 * @param currency an ISO 4217 code; null where the log states none
 * @param since when it began
 * @param open whether it goes on
 * @param cause why the ledgers parted; null for an overdraft
 * @param kind which balance is below zero; null for a divergence
 * @param divergenceId of an overdraft, the divergence that it lies in or brought about; null where there is none
 * @param amount the difference of a divergence now, signed; the balance of an overdraft now, of a refusal what was refused, null where
 *     the log does not say
 * @param position where it begins
 */
record OpenStory(
        String id,
        String subscriberId,
        @Nullable String currency,
        Instant since,
        boolean open,
        @Nullable PartingCause cause,
        @Nullable OverdraftKind kind,
        @Nullable String divergenceId,
        @Nullable BigDecimal amount,
        SourcePosition position) {
    static OpenStory of(Divergence story) {
        return new OpenStory(
                story.id(),
                story.subscriberId(),
                story.currency(),
                story.opening().timestamp(),
                story.isOpen(),
                story.cause(),
                null,
                null,
                story.drift(),
                story.opening().position());
    }

    static OpenStory of(Overdraft story) {
        return new OpenStory(
                story.id(),
                story.subscriberId(),
                story.currency(),
                story.opening().timestamp(),
                story.isOpen(),
                null,
                story.kind(),
                story.divergenceId(),
                story.kind() == OverdraftKind.REFUSED ? story.refused() : story.latestBalance(),
                story.opening().position());
    }

    /** The money concerned, not below zero; zero where the log does not say. */
    BigDecimal size() {
        return Objects.requireNonNullElse(amount, BigDecimal.ZERO).abs();
    }
}
