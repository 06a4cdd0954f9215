package io.calo.analysis;

import java.math.BigDecimal;
import java.util.List;

/**
 * How the subscription balance had changed unexplained by the time when it was first compared with the wallet.
 *
 * @param explain whether {@code last}, which are then all that count, sum up to the drift that was found
 * @param count how many breaks
 * @param total what they sum up to
 * @param last the last of them, in the order of time, at most {@value #MOST}
 */
public record EarlierBreaks(boolean explain, long count, BigDecimal total, List<BalanceBreak> last) {
    /** How many are told one by one. */
    public static final int MOST = 16;

    /** Copies the list. */
    public EarlierBreaks {
        last = List.copyOf(last);
    }
}
