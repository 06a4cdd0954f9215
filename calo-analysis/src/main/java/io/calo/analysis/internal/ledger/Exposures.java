package io.calo.analysis.internal.ledger;

import io.calo.analysis.Exposure;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What one subscriber's last known balances come to. */
final class Exposures {
    private Exposures() {}

    /**
     * The exposure in a currency.
     *
     * <p>The wallet is real money paid; the subscription balance is what the subscriber may still consume. Where it shows more
     * than was paid the company feeds somebody for nothing, and a wallet below zero is a debt that may never be paid: both are the
     * company's to lose, and since a subscription balance below zero can be consumed no further, it counts as zero. Where more
     * was paid than may be consumed the rest is the subscriber's. Entries after the last comparison are taken to have moved both
     * ledgers alike, so drift lasts; where the two were never compared, only what was published below zero is known to be owed
     * to the company.
     *
     * @param balance the subscription balance after the last entry; null where there is none
     * @param drift what the wallet holds more, as last known; null where the two were never compared
     */
    static Exposure of(String currency, @Nullable BigDecimal balance, @Nullable BigDecimal drift) {
        if (balance == null) {
            return Exposure.none(currency);
        }
        BigDecimal belowZero = balance.negate().max(BigDecimal.ZERO);
        BigDecimal atRisk = drift == null ? belowZero : belowZero.subtract(drift);
        if (!DriftSeries.isBeyond(atRisk, Money.minorUnit(currency))) {
            return Exposure.none(currency);
        }
        return atRisk.signum() > 0
                ? new Exposure(currency, atRisk, 1, BigDecimal.ZERO, 0)
                : new Exposure(currency, BigDecimal.ZERO, 0, atRisk.negate(), 1);
    }
}
