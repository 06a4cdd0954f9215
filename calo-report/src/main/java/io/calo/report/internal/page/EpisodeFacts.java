package io.calo.report.internal.page;

import io.calo.analysis.Cure;
import io.calo.analysis.Divergence;
import io.calo.analysis.Episode;
import io.calo.analysis.EventReference;
import io.calo.analysis.Overdraft;
import io.calo.analysis.OverdraftKind;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the two kinds of stories have in common for a table, or null where one has no such thing. */
final class EpisodeFacts {
    private EpisodeFacts() {}

    static String kind(Episode episode) {
        return episode instanceof Overdraft overdraft ? overdraft.kind().id() + "-overdraft" : "divergence";
    }

    static @Nullable String cause(Episode episode) {
        return ofDivergence(episode, story -> story.cause().id());
    }

    static @Nullable String cure(Episode episode) {
        Cure cure = episode instanceof Divergence divergence ? divergence.cure() : ((Overdraft) episode).cure();
        return cure == null ? null : cure.kind().id();
    }

    /** How far ledgers are apart; of an overdraft the lowest balance; of a refusal what was refused. */
    static @Nullable BigDecimal amount(Episode episode) {
        if (episode instanceof Divergence divergence) {
            return divergence.drift();
        }
        Overdraft overdraft = (Overdraft) episode;
        return overdraft.kind() == OverdraftKind.REFUSED ? overdraft.refused() : overdraft.lowest();
    }

    static @Nullable BigDecimal largest(Episode episode) {
        return episode instanceof Divergence divergence ? divergence.largestDrift() : ((Overdraft) episode).lowest();
    }

    static long entries(Episode episode) {
        return episode instanceof Divergence divergence ? divergence.entries() : ((Overdraft) episode).entries();
    }

    static @Nullable Long steps(Episode episode) {
        return ofDivergence(episode, story -> story.steps().size() + story.furtherSteps());
    }

    static @Nullable Long mismatches(Episode episode) {
        return ofDivergence(episode, Divergence::mismatches);
    }

    static @Nullable Long corrections(Episode episode) {
        return ofDivergence(episode, story -> story.corrections().size() + story.furtherCorrections());
    }

    static @Nullable String causingTransaction(Episode episode) {
        if (episode instanceof Divergence divergence) {
            return divergence.origin() == null
                    ? null
                    : divergence.origin().transaction().id();
        }
        return episode.opening().transactionId();
    }

    static @Nullable String closingTransaction(Episode episode) {
        EventReference closing = episode.closing();
        return closing == null ? null : closing.transactionId();
    }

    static @Nullable String divergenceId(Episode episode) {
        return episode instanceof Overdraft overdraft ? overdraft.divergenceId() : episode.id();
    }

    private static <T> @Nullable T ofDivergence(Episode episode, Function<Divergence, T> fact) {
        return episode instanceof Divergence divergence ? fact.apply(divergence) : null;
    }
}
