package io.calo.analysis.internal.ledger;

import io.calo.analysis.Announcement;
import io.calo.analysis.Cure;
import io.calo.analysis.EventReference;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.Overdraft;
import io.calo.analysis.OverdraftKind;
import io.calo.analysis.internal.detect.FindingId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An overdraft in the telling. Plain data, bounded. */
final class OpenOverdraft {
    private @Nullable String id;
    private @Nullable OverdraftKind kind;
    private @Nullable EventReference opening;
    private @Nullable EventReference latest;
    private BigDecimal balance = BigDecimal.ZERO;
    private BigDecimal latestBalance = BigDecimal.ZERO;
    private @Nullable BigDecimal lowest;
    private @Nullable EventReference lowestAt;
    private @Nullable BigDecimal subscription;
    private @Nullable BigDecimal latestSubscription;
    private @Nullable BigDecimal refused;
    private long entries;
    private List<LedgerEntry> chain = new ArrayList<>();
    private @Nullable Announcement announcedBy;
    private @Nullable String divergenceId;
    private @Nullable EventReference divergenceOpening;

    /** Begins a story, of which the opening's subscriber is known. */
    static OpenOverdraft at(OverdraftKind kind, EventReference opening, Setting setting) {
        OpenOverdraft story = new OpenOverdraft();
        String subscriberId = Objects.requireNonNull(opening.subscriberId(), "subscriberId");
        story.id = FindingId.ofEpisode(kind.id() + " overdraft", subscriberId, setting.currency(), opening);
        story.kind = kind;
        story.opening = opening;
        story.latest = opening;
        story.lowestAt = opening;
        story.chain = new ArrayList<>(setting.chain());
        story.announcedBy = setting.announcements().before(opening, setting.currency());
        story.liesIn(setting.divergenceId(), setting.divergenceOpening());
        return story;
    }

    /** Says which balance counts, how low it is, and what was refused, as far as known. */
    void balances(BigDecimal counts, @Nullable BigDecimal low, @Nullable BigDecimal debit) {
        balance = counts;
        latestBalance = counts;
        lowest = low;
        refused = debit;
    }

    /** Says in which divergence it lies, unless that is known. */
    void liesIn(@Nullable String divergence, @Nullable EventReference began) {
        if (divergenceId == null) {
            divergenceId = divergence;
            divergenceOpening = began;
        }
    }

    /** Notes the subscription balance beside that of a wallet. */
    void seeSubscription(@Nullable BigDecimal seen) {
        subscription = subscription == null ? seen : subscription;
        latestSubscription = seen;
    }

    /** Notes an event within. */
    void touch(EventReference event) {
        latest = event;
    }

    void countEntry() {
        entries++;
    }

    /** Notes the balance at an event. */
    void see(EventReference event, BigDecimal seen) {
        latest = event;
        latestBalance = seen;
        if (lowest == null || seen.compareTo(lowest) < 0) {
            lowest = seen;
            lowestAt = event;
        }
    }

    /** The transaction with which it began; null where that is none. */
    @Nullable
    String transactionId() {
        return opening == null ? null : opening.transactionId();
    }

    @Nullable
    BigDecimal refused() {
        return refused;
    }

    /** The story as far as it has come. */
    Overdraft told(@Nullable String currency, @Nullable EventReference closing, @Nullable Cure cure) {
        EventReference first = Objects.requireNonNull(opening, "opening");
        return new Overdraft(
                Objects.requireNonNull(id, "id"),
                Objects.requireNonNull(first.subscriberId(), "subscriberId"),
                currency,
                Objects.requireNonNull(kind, "kind"),
                first,
                closing,
                Objects.requireNonNull(latest, "latest"),
                balance,
                latestBalance,
                lowest,
                Objects.requireNonNull(lowestAt, "lowestAt"),
                subscription,
                latestSubscription,
                refused,
                entries,
                chain,
                cure,
                announcedBy,
                divergenceId,
                divergenceOpening);
    }
}
