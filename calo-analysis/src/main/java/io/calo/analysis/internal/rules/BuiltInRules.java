package io.calo.analysis.internal.rules;

import io.calo.analysis.spi.DetectorProvider;
import java.util.List;

/** All rules that come with calo. Ids that begin with {@code calo.} are theirs alone. */
public final class BuiltInRules {
    private BuiltInRules() {}

    /** A new provider of each, by id. */
    public static List<DetectorProvider> providers() {
        return List.of(
                new ActivityBurst(),
                new ActivityFrequency(),
                new AmountLarge(),
                new AmountUnusual(),
                new BalanceMismatch(),
                new LedgerArithmetic(),
                new LedgerDrift(),
                new LedgerGap(),
                new LedgerLostUpdate(),
                new LedgerRounding(),
                new LogIncomplete(),
                new LogUnrecognized(),
                new OverdraftApplied(),
                new OverdraftRefused(),
                new OverdraftWallet(),
                new RuntimeCrashLoop(),
                new RuntimeError(),
                new SyncFailed(),
                new SyncSlow(),
                new SyncUnfinished(),
                new TransactionCorrection(),
                new TransactionCurrencyChange(),
                new TransactionDuplicate(),
                new TransactionNegativeAmount(),
                new TransactionTypeContradiction(),
                new TransactionZeroAmount());
    }
}
