package io.calo.analysis.internal.ledger;

import io.calo.analysis.BalanceBreak;
import io.calo.analysis.Correction;
import io.calo.analysis.Cure;
import io.calo.analysis.CureKind;
import io.calo.analysis.Divergence;
import io.calo.analysis.EarlierBreaks;
import io.calo.analysis.EventReference;
import io.calo.analysis.Finding;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.LedgerLine;
import io.calo.analysis.Mismatch;
import io.calo.analysis.PartingCause;
import io.calo.analysis.UnlinkedMismatch;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells a subscriber's divergences in one currency, one after the other. Plain data, bounded. */
final class DivergenceTeller {
    private final DriftSeries series = new DriftSeries();
    private final BreaksBefore breaks = new BreaksBefore();
    private @Nullable OpenDivergence open;

    /** The drift as last known; null where the ledgers have not been compared. */
    @Nullable
    BigDecimal drift() {
        return series.drift();
    }

    /** The divergence that lasts; null where there is none. */
    @Nullable
    String openId() {
        return open == null ? null : open.id();
    }

    /** The event with which that began; null where there is none. */
    @Nullable
    EventReference openSince() {
        return open == null ? null : open.opening();
    }

    /** The refused debit that brought about the divergence that lasts; null where none did. */
    @Nullable
    LedgerEntry refused() {
        return open == null ? null : open.refused();
    }

    /** Takes an entry; answers the divergence that it ends, else null. */
    @Nullable
    Divergence add(LedgerLine line, List<Finding> findings) {
        LedgerEntry entry = line.entry();
        BigDecimal before = series.drift();
        if (before == null) {
            breaks.note(line);
        }
        if (line.episodeId() != null && open == null) {
            open = OpenDivergence.at(line.episodeId(), entry.reference(), entry, line.previous(), before != null);
        }
        note(entry, findings);
        Observation seen = series.observe(entry, line.continuity());
        if (seen == null) {
            return null;
        }
        BigDecimal minorUnit = Money.minorUnit(entry.transaction().currency());
        boolean apart = series.takeAndCompare(seen, minorUnit);
        BigDecimal change = change(before, minorUnit);
        EarlierBreaks earlier = change == null || before != null
                ? null
                : breaks.against(change, line.transaction().currency());
        breaks.clear();
        if (open == null) {
            return null;
        }
        PartingCause cause = observe(line, before, change, earlier);
        return apart ? null : close(line, change == null ? null : cause, change);
    }

    /** Notes what an entry tells, and answers what changed drift at it. */
    private PartingCause observe(
            LedgerLine line,
            @Nullable BigDecimal before,
            @Nullable BigDecimal change,
            @Nullable EarlierBreaks earlier) {
        OpenDivergence story = Objects.requireNonNull(open, "open");
        LedgerEntry entry = line.entry();
        BigDecimal drift = known(series.drift());
        boolean caughtUp = Observation.of(entry) == null;
        PartingCause cause = caughtUp ? PartingCause.REPORTED_ONLY : StepCauses.of(line, before, drift);
        LedgerEntry origin = StepCauses.origin(line, cause);
        if (caughtUp) {
            story.catchUp();
        }
        if (cause == PartingCause.NOT_SEEN && earlier != null) {
            story.follows(earlier);
            if (earlier.explain()) {
                BalanceBreak largest = BreaksBefore.largest(earlier);
                cause = largest.cause();
                origin = largest.origin();
            }
        }
        BigDecimal minorUnit = Money.minorUnit(line.transaction().currency());
        story.observe(entry.reference(), drift, change, cause, origin, minorUnit);
        return cause;
    }

    /**
     * Takes a mismatch record without a transaction.
     *
     * @param previous the entry before it; null where there is none
     */
    void add(UnlinkedMismatch unlinked, @Nullable LedgerEntry previous) {
        BigDecimal before = series.drift();
        EventReference event = unlinked.reference();
        if (open == null) {
            open = OpenDivergence.at(unlinked.episodeId(), event, null, previous, before != null);
        }
        BigDecimal minorUnit = Money.minorUnit(unlinked.currency());
        Observation seen = Observation.of(unlinked.mismatch());
        series.takeAndCompare(seen, minorUnit);
        open.touch(event);
        open.addMismatch(event, DriftSeries.isBeyond(seen.drift(), minorUnit));
        open.observe(event, known(series.drift()), change(before, minorUnit), PartingCause.NOT_SEEN, null, minorUnit);
    }

    /** The one that lasts, as far as it has come; null where there is none. */
    @Nullable
    Divergence openStory(@Nullable String currency) {
        return open == null ? null : open.told(currency, null, null);
    }

    private void note(LedgerEntry entry, List<Finding> findings) {
        if (open == null) {
            return;
        }
        EventReference event = entry.reference();
        open.touch(event);
        open.countEntry();
        Mismatch mismatch = entry.mismatch();
        if (mismatch != null) {
            BigDecimal reported = Observation.drift(entry, mismatch);
            BigDecimal minorUnit = Money.minorUnit(entry.transaction().currency());
            open.addMismatch(event, DriftSeries.isBeyond(reported, minorUnit));
        }
        Correction correction = Corrections.of(entry, findings);
        if (correction != null) {
            open.add(correction);
        }
    }

    private Divergence close(LedgerLine line, @Nullable PartingCause cause, @Nullable BigDecimal change) {
        EventReference event = line.entry().reference();
        OpenDivergence ended = Objects.requireNonNull(open, "open");
        open = null;
        return ended.told(line.transaction().currency(), event, cure(line, cause, change));
    }

    private static Cure cure(LedgerLine line, @Nullable PartingCause cause, @Nullable BigDecimal change) {
        if (cause == null || change == null) {
            return new Cure(CureKind.AGREEMENT, null);
        }
        LedgerEntry by = StepCauses.origin(line, cause);
        return switch (cause) {
            case LOST_UPDATE -> new Cure(CureKind.LOST_UPDATE, by);
            case GAP -> new Cure(CureKind.GAP, null);
            case REFUSED -> new Cure(CureKind.REFUSED, by);
            case REPORTED_ONLY -> new Cure(CureKind.AGREEMENT, null);
            default ->
                isOneSided(line.entry(), change)
                        ? new Cure(CureKind.CORRECTION, by)
                        : new Cure(CureKind.WALLET_ONLY, null);
        };
    }

    /** Whether staff moved one ledger alone, by just what drift changed. */
    private static boolean isOneSided(LedgerEntry entry, BigDecimal change) {
        BigDecimal effect = Money.effect(entry.transaction());
        return Corrections.isCorrection(entry)
                && Money.isSame(effect.abs(), change.abs(), entry.transaction().currency());
    }

    /** By how much drift has changed; null where that is no more than residue. */
    private @Nullable BigDecimal change(@Nullable BigDecimal before, BigDecimal minorUnit) {
        BigDecimal change =
                before == null ? known(series.drift()) : known(series.drift()).subtract(before);
        return DriftSeries.isBeyond(change, minorUnit) ? change : null;
    }

    private static BigDecimal known(@Nullable BigDecimal drift) {
        return Objects.requireNonNull(drift, "an observation tells the drift");
    }
}
