package io.calo.report.internal.figures;

import java.math.BigDecimal;

/** By how much it changes how far ledgers of one currency are apart. */
final class ApartTally {
    private long apart;
    private BigDecimal walletMore = BigDecimal.ZERO;
    private BigDecimal walletLess = BigDecimal.ZERO;

    /** Adds an account that comes to stand so. */
    void add(Standing standing) {
        count(standing, 1);
    }

    /** Takes away an account that no longer stands so. */
    void remove(Standing standing) {
        count(standing, -1);
    }

    private void count(Standing standing, int sign) {
        BigDecimal drift = standing.drift();
        if (drift == null || !standing.isApart()) {
            return;
        }
        apart += sign;
        BigDecimal change = sign < 0 ? drift.negate() : drift;
        if (drift.signum() > 0) {
            walletMore = walletMore.add(change);
        } else {
            walletLess = walletLess.subtract(change);
        }
    }

    /** Adds another's changes. */
    void add(ApartTally other) {
        apart += other.apart;
        walletMore = walletMore.add(other.walletMore);
        walletLess = walletLess.add(other.walletLess);
    }

    long apart() {
        return apart;
    }

    BigDecimal walletMore() {
        return walletMore;
    }

    BigDecimal walletLess() {
        return walletLess;
    }
}
