package com.example.goodwill;

import io.calo.analysis.LedgerLine;
import io.calo.analysis.spi.Detector;
import io.calo.analysis.spi.FindingSink;
import io.calo.parser.Transaction;
import io.calo.parser.TransactionType;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;

/**
 * Adds up what staff give a subscriber in a month, and reports of each gift the part that lies beyond the ceiling: the amounts of
 * a month's findings come to what was given too much.
 */
final class GoodwillDetector implements Detector<MonthOfGifts> {
    /** Where the books are kept, which says when a month ends. */
    private static final ZoneId BOOKS = ZoneId.of("Asia/Bahrain");

    private static final String BY_STAFF = "MANUAL_ADDITION";

    /** Staff also book cash that a subscriber paid, cancelled deliveries and corrections; these are owed, not given. */
    private static final Set<String> GIFTS = Set.of(
            "CALO_TEAM_PERKS",
            "COMPENSATION",
            "CUSTOMERS_CALO_EXPERIMENTS",
            "CUSTOMERS_INFLUENCERS",
            "CX_GIFT",
            "MANUAL_DISCOUNT");

    private final Map<String, BigDecimal> ceilings;

    GoodwillDetector(Map<String, BigDecimal> ceilings) {
        this.ceilings = ceilings;
    }

    @Override
    public MonthOfGifts newState() {
        return new MonthOfGifts();
    }

    @Override
    public void onSync(MonthOfGifts gifts, LedgerLine line, FindingSink out) {
        Transaction gift = line.transaction();
        BigDecimal ceiling = ceilings.get(gift.currency());
        if (ceiling == null || !isGift(gift)) {
            return;
        }
        YearMonth month = YearMonth.from(line.entry().timestamp().atZone(BOOKS));
        BigDecimal total = gifts.add(month, gift);
        BigDecimal beyond = total.subtract(ceiling).min(gift.amount());
        if (beyond.signum() > 0) {
            out.at(line)
                    .amount(beyond)
                    .cause(String.valueOf(gift.action()))
                    .message("staff gave " + gift.currency() + " " + total.toPlainString() + " in " + month
                            + ", the ceiling is " + ceiling.toPlainString())
                    .report();
        }
    }

    private static boolean isGift(Transaction transaction) {
        String action = transaction.action();
        return transaction.type() == TransactionType.CREDIT
                && BY_STAFF.equals(transaction.source())
                && action != null
                && GIFTS.contains(action);
    }
}
