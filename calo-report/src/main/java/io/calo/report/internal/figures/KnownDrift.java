package io.calo.report.internal.figures;

import io.calo.analysis.Continuity;
import io.calo.analysis.Currencies;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.LedgerLine;
import io.calo.analysis.Mismatch;
import io.calo.analysis.Outcome;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a wallet holds more than its subscription shows, as last known: the reckoning of {@code docs/reports.md}, section Exposure,
 * entry by entry. It is made of what transactions tell alone. A mismatch record that belongs to no transaction is not among them, so
 * that the analysis may know a difference of a subscriber here that this does not; {@link Figures#unlinkedMismatches} says how many
 * there are.
 */
final class KnownDrift {
    /** How long transactions that were made together take to be synced one after the other. */
    private static final Duration MOMENT = Duration.ofSeconds(5);

    private final BigDecimal coin;
    private @Nullable BigDecimal drift;
    private @Nullable BigDecimal wallet;
    private @Nullable Instant walletAt;

    KnownDrift(String currency) {
        this.coin = Currencies.minorUnit(currency);
    }

    /** Takes the next entry, and answers the drift after it; null where the two were never compared. */
    @Nullable
    BigDecimal take(LedgerLine line) {
        LedgerEntry entry = line.entry();
        BigDecimal stated = entry.transaction().paymentBalance();
        Mismatch mismatch = entry.mismatch();
        if (stated != null) {
            compare(entry, stated.subtract(entry.closingBalance()), true);
        } else if (mismatch != null) {
            boolean published = entry.outcome() == Outcome.PUBLISHED;
            BigDecimal shown = published ? entry.closingBalance() : mismatch.subscriptionBalance();
            compare(entry, mismatch.paymentBalance().subtract(shown), false);
        } else if (entry.outcome() == Outcome.PUBLISHED && line.continuity() == Continuity.CONTINUOUS) {
            catchUp(entry);
        }
        return drift;
    }

    private void compare(LedgerEntry entry, BigDecimal seen, boolean stated) {
        wallet = entry.closingBalance().add(seen);
        walletAt = entry.timestamp();
        if (stated || drift == null || !isBeyond(drift, coin)) {
            drift = seen;
        }
    }

    /** The wallet knows all of several transactions made together when the first is synced; the others bring the balance up to it. */
    private void catchUp(LedgerEntry entry) {
        if (wallet == null || walletAt == null || drift == null || !isBeyond(drift, coin)) {
            return;
        }
        BigDecimal rest = wallet.subtract(entry.closingBalance());
        if (!entry.timestamp().isAfter(walletAt.plus(MOMENT)) && !isBeyond(rest, coin)) {
            drift = rest;
        }
    }

    /** Whether a difference is more than the smallest coin, which is more than residue. */
    static boolean isBeyond(BigDecimal difference, BigDecimal coin) {
        return difference.abs().compareTo(coin) > 0;
    }
}
