package io.calo.analysis.internal.ledger;

import io.calo.analysis.Correction;
import io.calo.analysis.Cure;
import io.calo.analysis.Divergence;
import io.calo.analysis.DriftStep;
import io.calo.analysis.EarlierBreaks;
import io.calo.analysis.EventReference;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.PartingCause;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A divergence in the telling. Plain data, bounded.
 *
 * <p>Steps are booked so that what they sum up to never differs from drift by more than a minor unit: changes beyond that one by
 * one, and smaller ones once they have added up to more.
 */
final class OpenDivergence {
    private @Nullable String id;
    private @Nullable EventReference opening;
    private @Nullable EventReference latest;
    private boolean beginsData;
    private @Nullable EventReference previous;
    private @Nullable EarlierBreaks earlierBreaks;
    private @Nullable PartingCause cause;
    private @Nullable LedgerEntry origin;
    private boolean differsInReport;
    private final List<DriftStep> steps = new ArrayList<>();
    private long furtherSteps;
    private BigDecimal furtherDrift = BigDecimal.ZERO;
    private BigDecimal booked = BigDecimal.ZERO;
    private BigDecimal drift = BigDecimal.ZERO;
    private BigDecimal largestDrift = BigDecimal.ZERO;
    private @Nullable EventReference largestAt;
    private long entries;
    private long mismatches;
    private @Nullable EventReference firstMismatch;
    private @Nullable EventReference lastMismatch;
    private final List<Correction> corrections = new ArrayList<>();
    private long furtherCorrections;

    /**
     * Begins a story.
     *
     * @param entry the opening's; null where it is a mismatch record alone
     * @param previous the entry before it; null where there is none
     * @param compared whether the ledgers had been compared before
     */
    static OpenDivergence at(
            String id,
            EventReference opening,
            @Nullable LedgerEntry entry,
            @Nullable LedgerEntry previous,
            boolean compared) {
        OpenDivergence divergence = new OpenDivergence();
        divergence.id = id;
        divergence.opening = opening;
        divergence.largestAt = opening;
        divergence.origin = entry;
        divergence.beginsData = previous == null && !compared;
        divergence.previous = previous == null ? null : previous.reference();
        return divergence;
    }

    String id() {
        return Objects.requireNonNull(id, "id");
    }

    EventReference opening() {
        return Objects.requireNonNull(opening, "opening");
    }

    /** The refused debit that brought it about; null where none did. */
    @Nullable
    LedgerEntry refused() {
        return cause == PartingCause.REFUSED ? origin : null;
    }

    /** Says what had happened to the subscription balance before the ledgers were first compared. */
    void follows(@Nullable EarlierBreaks breaks) {
        earlierBreaks = breaks;
    }

    /** Notes an event within. */
    void touch(EventReference event) {
        latest = event;
    }

    /** Says that the subscription balance caught up with a wallet that was ahead: where nothing else was seen, none parted them. */
    void catchUp() {
        if (steps.size() == 1 && (cause == PartingCause.NOT_SEEN || cause == PartingCause.WALLET_ONLY)) {
            cause = PartingCause.REPORTED_ONLY;
        }
    }

    void countEntry() {
        entries++;
    }

    /**
     * Notes a mismatch record.
     *
     * @param differs whether the wallet as it names it is off the subscription balance by more than residue
     */
    void addMismatch(EventReference event, boolean differs) {
        mismatches++;
        firstMismatch = firstMismatch == null ? event : firstMismatch;
        lastMismatch = event;
        differsInReport |= differs;
    }

    void add(Correction correction) {
        if (corrections.size() < Divergence.MOST_CORRECTIONS) {
            corrections.add(correction);
        } else {
            furtherCorrections++;
        }
    }

    /**
     * Notes the drift at an event.
     *
     * @param change how it got there from the drift before; null where it is no more than residue
     * @param behind the entry that is to answer for the change; null where none is
     */
    void observe(
            EventReference event,
            BigDecimal seen,
            @Nullable BigDecimal change,
            PartingCause why,
            @Nullable LedgerEntry behind,
            BigDecimal minorUnit) {
        drift = seen;
        if (seen.abs().compareTo(largestDrift.abs()) > 0) {
            largestDrift = seen;
            largestAt = event;
        }
        if (change != null) {
            if (cause == null) {
                cause = why;
                origin = behind;
            }
            book(event, change, why);
        }
        BigDecimal rest = drift.subtract(booked);
        if (DriftSeries.isBeyond(rest, minorUnit)) {
            book(event, rest, PartingCause.ROUNDING);
        }
    }

    private void book(EventReference event, BigDecimal amount, PartingCause why) {
        booked = booked.add(amount);
        if (steps.size() < Divergence.MOST_STEPS) {
            steps.add(new DriftStep(event, amount, why, drift));
        } else {
            furtherSteps++;
            furtherDrift = furtherDrift.add(amount);
        }
    }

    /** The story as far as it has come. */
    Divergence told(@Nullable String currency, @Nullable EventReference closing, @Nullable Cure cure) {
        EventReference first = Objects.requireNonNull(opening, "opening");
        return new Divergence(
                id(),
                Objects.requireNonNull(first.subscriberId(), "subscriberId"),
                currency,
                first,
                closing,
                Objects.requireNonNull(latest, "latest"),
                cause(),
                origin,
                beginsData,
                previous,
                earlierBreaks,
                steps,
                furtherSteps,
                furtherDrift,
                drift.subtract(booked),
                drift,
                largestDrift,
                Objects.requireNonNull(largestAt, "largestAt"),
                entries,
                mismatches,
                firstMismatch,
                lastMismatch,
                corrections,
                furtherCorrections,
                cure);
    }

    private PartingCause cause() {
        if (cause != null) {
            return cause;
        }
        boolean rounding = !steps.isEmpty() || (largestDrift.signum() != 0 && !differsInReport);
        return rounding ? PartingCause.ROUNDING : PartingCause.REPORTED_ONLY;
    }
}
