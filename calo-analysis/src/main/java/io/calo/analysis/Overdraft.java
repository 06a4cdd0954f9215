package io.calo.analysis;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A balance below zero, or a debit refused to keep it from there, from its beginning until it is cured.
 *
 * <ul>
 *   <li>A <em>wallet</em> or <em>applied</em> overdraft lasts from the first balance below zero to the first that is not, residue
 *       of half a minor unit set aside.
 *   <li>A <em>refused</em> one lasts until the debit is settled: it is published later, staff reverse it, or the ledgers are seen
 *       to agree again. A credit that would have covered it is no cure, for the debit is still in one ledger at most.
 * </ul>
 *
 * @param id 24 hexadecimal digits
 * @param subscriberId pseudonymous
 * @param currency an ISO 4217 code; null where the log states none
 * @param kind which balance
 * @param opening the entry, refusal or mismatch record with which it begins
 * @param closing the entry with which it is cured; null while it is not
 * @param latest the last event within
 * @param balance the balance that counts, at the opening: that of the wallet, the published one, or for a refusal the
 *     subscription balance that stayed
 * @param latestBalance that balance as last seen, at the closing where there is one
 * @param lowest the lowest balance; for a refusal what it would have become, null where the log does not say
 * @param lowestAt the first event that shows the lowest balance
 * @param subscription the subscription balance at the opening of a wallet overdraft, as far as known; null for other kinds
 * @param latestSubscription that balance as last seen within; null for other kinds
 * @param refused what was refused, net; null where nothing was or the log does not say
 * @param entries the entries within, from the opening on
 * @param chain the last entries up to the opening, that included if it is one, in the order of time, at most
 *     {@value #LONGEST_CHAIN}
 * @param cure what ended it; null while it is open
 * @param announcedBy the earliest finding of the 30 days before that announced it; null where none did
 * @param divergenceId the divergence that it lies in or brought about; null where there is none
 * @param divergenceOpening the event with which that began
 */
public record Overdraft(
        String id,
        String subscriberId,
        @Nullable String currency,
        OverdraftKind kind,
        EventReference opening,
        @Nullable EventReference closing,
        EventReference latest,
        BigDecimal balance,
        BigDecimal latestBalance,
        @Nullable BigDecimal lowest,
        EventReference lowestAt,
        @Nullable BigDecimal subscription,
        @Nullable BigDecimal latestSubscription,
        @Nullable BigDecimal refused,
        long entries,
        List<LedgerEntry> chain,
        @Nullable Cure cure,
        @Nullable Announcement announcedBy,
        @Nullable String divergenceId,
        @Nullable EventReference divergenceOpening)
        implements Episode {
    /** How many entries of what led there are told. */
    public static final int LONGEST_CHAIN = 8;

    /** Copies the chain. */
    public Overdraft {
        chain = List.copyOf(chain);
    }

    /** How long it lasted, or has lasted by its latest event. */
    public Duration duration() {
        return Duration.between(opening.timestamp(), latest.timestamp());
    }

    /** Whether the ledgers had been apart before it, which announces it, however long before. */
    public boolean beganApart() {
        return divergenceOpening != null && divergenceOpening.timestamp().isBefore(opening.timestamp());
    }

    /** How long before it was announced, by a divergence or else by a finding; null where it was not. */
    public @Nullable Duration leadTime() {
        if (divergenceOpening != null && beganApart()) {
            return Duration.between(divergenceOpening.timestamp(), opening.timestamp());
        }
        return announcedBy == null ? null : Duration.between(announcedBy.timestamp(), opening.timestamp());
    }
}
