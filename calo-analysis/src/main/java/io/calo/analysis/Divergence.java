package io.calo.analysis;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The two ledgers of a subscriber, apart: from the event at which that first shows to the entry at which they agree again.
 *
 * <p>Drift is what the wallet holds more than the subscription shows: {@code paymentBalance − closingBalance} of an entry, which
 * after a refused debit is the old balance. A mismatch record of an entry that does not state the wallet's balance tells the drift
 * only where the ledgers were not known to be apart before, since its balances may have been read while another transaction was
 * under way.
 *
 * <p>The steps, with those beyond the bound, and {@code rounding} sum up to {@code drift} exactly; {@code rounding} is never
 * more than a minor unit.
 *
 * @param id 24 hexadecimal digits
 * @param subscriberId pseudonymous
 * @param currency an ISO 4217 code; null where none but mismatch records without a transaction are known
 * @param opening the entry or mismatch record at which the ledgers first show apart
 * @param closing the entry at which they agree again, or which brings the subscription balance to what the wallet held a moment ago; null while they do not
 * @param latest the last event within
 * @param cause what parted them: the cause of the first step beyond rounding
 * @param origin the entry that parted them: the refused debit, the update that was lost, else the entry at which it shows; null
 *     where that is a mismatch record without a transaction
 * @param beginsData whether nothing of the subscriber in this currency was logged before the opening
 * @param previous the subscriber's entry before the opening in this currency; null where there is none
 * @param earlierBreaks how the subscription balance had changed unexplained by the opening, where that is the first event to state
 *     the wallet's balance; null where it had not, or is not. Where they explain the drift, the largest of them is the cause
 * @param steps the first changes of drift, in the order of time, at most {@value #MOST_STEPS}
 * @param furtherSteps how many came after those
 * @param furtherDrift what they sum up to
 * @param rounding what residue adds to the steps
 * @param drift how far apart the ledgers are now, or at the end of it
 * @param largestDrift how far apart they were at most, either way
 * @param largestAt the first event that shows the largest drift
 * @param entries the entries within, that with which it ends included
 * @param mismatches how many mismatch records it absorbs
 * @param firstMismatch the event of the first; null where there is none
 * @param lastMismatch the event of the last; null where there is none
 * @param corrections the first corrections by staff within, at most {@value #MOST_CORRECTIONS}
 * @param furtherCorrections how many came after those
 * @param cure what brought them together again; null while they are apart
 */
public record Divergence(
        String id,
        String subscriberId,
        @Nullable String currency,
        EventReference opening,
        @Nullable EventReference closing,
        EventReference latest,
        PartingCause cause,
        @Nullable LedgerEntry origin,
        boolean beginsData,
        @Nullable EventReference previous,
        @Nullable EarlierBreaks earlierBreaks,
        List<DriftStep> steps,
        long furtherSteps,
        BigDecimal furtherDrift,
        BigDecimal rounding,
        BigDecimal drift,
        BigDecimal largestDrift,
        EventReference largestAt,
        long entries,
        long mismatches,
        @Nullable EventReference firstMismatch,
        @Nullable EventReference lastMismatch,
        List<Correction> corrections,
        long furtherCorrections,
        @Nullable Cure cure)
        implements Episode {
    /** How many steps are told one by one. */
    public static final int MOST_STEPS = 16;

    /** How many corrections are told one by one. */
    public static final int MOST_CORRECTIONS = 16;

    /** Copies the lists. */
    public Divergence {
        steps = List.copyOf(steps);
        corrections = List.copyOf(corrections);
    }

    /** What all steps sum up to: {@code drift} but for {@code rounding}. */
    public BigDecimal stepTotal() {
        return steps.stream().map(DriftStep::amount).reduce(furtherDrift, BigDecimal::add);
    }
}
