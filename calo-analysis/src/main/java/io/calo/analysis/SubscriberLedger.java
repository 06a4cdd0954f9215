package io.calo.analysis;

import io.calo.parser.Transaction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A subscriber's entries in the order of time, each compared with what the one before left behind.
 *
 * <p>After a published entry the next opens with its new balance; after a refused or failed one with its old balance; after a
 * skipped one with either, since another listener may have written it; and after an unfinished one with either, since the logs
 * do not tell. Balances are compared up to half a minor unit, differences of two drifts up to a whole one. Each currency is a
 * ledger of its own.
 *
 * @param subscriberId pseudonymous
 * @param lines in the order of time, then of transaction ids
 */
public record SubscriberLedger(String subscriberId, List<LedgerLine> lines) {
    /** Copies the lines. */
    public SubscriberLedger {
        lines = List.copyOf(lines);
    }

    /** The ledger of entries, all the subscriber's and sorted by time, then transaction id, as an analysis gives them. */
    public static SubscriberLedger of(String subscriberId, List<LedgerEntry> sorted) {
        List<LedgerLine> lines = new ArrayList<>(sorted.size());
        Map<String, LedgerEntry> last = new HashMap<>();
        Map<String, LedgerEntry> lastWithWallet = new HashMap<>();
        for (LedgerEntry entry : sorted) {
            String currency = entry.transaction().currency();
            LedgerEntry previous = last.put(currency, entry);
            Continuity continuity = continuity(previous, entry);
            BigDecimal step = driftStep(lastWithWallet.get(currency), entry);
            DriftCause cause = step == null || previous == null ? null : cause(previous, continuity);
            lines.add(new LedgerLine(entry, previous, continuity, step, cause));
            if (entry.drift() != null) {
                lastWithWallet.put(currency, entry);
            }
        }
        return new SubscriberLedger(subscriberId, lines);
    }

    private static Continuity continuity(@Nullable LedgerEntry previous, LedgerEntry entry) {
        if (previous == null) {
            return Continuity.FIRST;
        }
        Transaction before = previous.transaction();
        boolean opensWithNew = isOpenedBy(entry, before.newBalance());
        boolean opensWithOld = isOpenedBy(entry, before.oldBalance());
        boolean continuous =
                switch (previous.outcome()) {
                    case PUBLISHED -> opensWithNew;
                    case REFUSED, FAILED -> opensWithOld;
                    case SKIPPED, UNFINISHED -> opensWithNew || opensWithOld;
                };
        if (continuous) {
            return Continuity.CONTINUOUS;
        }
        return previous.outcome() == Outcome.PUBLISHED && opensWithOld ? Continuity.LOST_UPDATE : Continuity.GAP;
    }

    private static boolean isOpenedBy(LedgerEntry entry, BigDecimal balance) {
        Transaction transaction = entry.transaction();
        return Currencies.equal(transaction.oldBalance(), balance, transaction.currency());
    }

    private static @Nullable BigDecimal driftStep(@Nullable LedgerEntry lastWithWallet, LedgerEntry entry) {
        BigDecimal drift = entry.drift();
        if (drift == null || lastWithWallet == null) {
            return null;
        }
        BigDecimal before = lastWithWallet.drift();
        BigDecimal step = before == null ? BigDecimal.ZERO : drift.subtract(before);
        BigDecimal minorUnit = Currencies.minorUnit(entry.transaction().currency());
        return step.abs().compareTo(minorUnit) > 0 ? step : null;
    }

    private static DriftCause cause(LedgerEntry previous, Continuity continuity) {
        return switch (continuity) {
            case LOST_UPDATE -> DriftCause.LOST_UPDATE;
            case GAP -> DriftCause.GAP;
            default -> previous.outcome() == Outcome.REFUSED ? DriftCause.REFUSED : DriftCause.WALLET_ONLY;
        };
    }
}
