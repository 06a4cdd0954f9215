package io.calo.analysis.internal.ledger;

import io.calo.analysis.Continuity;
import io.calo.analysis.Currencies;
import io.calo.analysis.DriftCause;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.LedgerLine;
import io.calo.analysis.Outcome;
import io.calo.analysis.UnlinkedMismatch;
import io.calo.parser.Transaction;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A subscriber's ledger in one currency, as far as it has come: compares each entry with what the one before left behind.
 *
 * <p>After a published entry the next opens with its new balance; after a refused or failed one with its old balance; after a
 * skipped one with either, since another listener may have written it; and after an unfinished one with either, since the logs
 * do not tell. Balances are compared up to half a minor unit, differences of two drifts up to a whole one. Plain data.
 */
final class CurrencyLedger {
    private @Nullable LedgerEntry last;
    private @Nullable BigDecimal lastDrift;
    private final UsualAmounts usual = new UsualAmounts();
    private final Parting parting = new Parting();

    LedgerLine add(LedgerEntry entry) {
        LedgerEntry previous = last;
        Continuity continuity = continuity(previous, entry);
        BigDecimal step = driftStep(entry);
        DriftCause cause = step == null || previous == null ? null : cause(previous, continuity);
        BigDecimal expected = previous == null ? null : previous.closingBalance();
        String episode = episode(entry, continuity);
        LedgerLine line = new LedgerLine(
                entry,
                previous,
                continuity,
                expected,
                step,
                cause,
                parting.drift(),
                usual.before(entry.transaction()),
                episode);
        last = entry;
        lastDrift = entry.drift() == null ? lastDrift : entry.drift();
        return line;
    }

    /** The divergence that a mismatch record without a transaction belongs to. */
    String episode(UnlinkedMismatch mismatch) {
        return Objects.requireNonNull(
                parting.take(
                        Observation.of(mismatch.mismatch()),
                        Money.minorUnit(mismatch.currency()),
                        mismatch.reference(),
                        mismatch.subscriberId()),
                "a mismatch parts the ledgers");
    }

    private @Nullable String episode(LedgerEntry entry, Continuity continuity) {
        Observation seen = parting.observe(entry, continuity);
        if (seen == null) {
            return parting.episodeId();
        }
        BigDecimal minorUnit = Money.minorUnit(entry.transaction().currency());
        return parting.take(seen, minorUnit, entry.reference(), entry.subscriberId());
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

    private @Nullable BigDecimal driftStep(LedgerEntry entry) {
        BigDecimal drift = entry.drift();
        if (drift == null || lastDrift == null) {
            return null;
        }
        BigDecimal step = drift.subtract(lastDrift);
        BigDecimal minorUnit = Currencies.minorUnit(entry.transaction().currency());
        return step.abs().compareTo(minorUnit) > 0 ? step : null;
    }

    /** What changes drift at an entry that continues the previous one so. */
    static DriftCause cause(LedgerEntry previous, Continuity continuity) {
        return switch (continuity) {
            case LOST_UPDATE -> DriftCause.LOST_UPDATE;
            case GAP -> DriftCause.GAP;
            default -> previous.outcome() == Outcome.REFUSED ? DriftCause.REFUSED : DriftCause.WALLET_ONLY;
        };
    }
}
