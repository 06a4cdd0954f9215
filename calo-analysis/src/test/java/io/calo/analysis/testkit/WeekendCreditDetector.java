package io.calo.analysis.testkit;

import io.calo.analysis.LedgerLine;
import io.calo.analysis.spi.Detector;
import io.calo.analysis.spi.FindingSink;
import io.calo.analysis.spi.Stateless;
import io.calo.parser.Transaction;
import io.calo.parser.TransactionType;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.ZoneId;

/** What the rule of docs/writing-a-rule.md does. */
record WeekendCreditDetector(BigDecimal least) implements Detector<Stateless> {
    private static final ZoneId OFFICE = ZoneId.of("Asia/Bahrain");

    @Override
    public Stateless newState() {
        return new Stateless();
    }

    @Override
    public void onSync(Stateless state, LedgerLine line, FindingSink out) {
        Transaction credit = line.transaction();
        DayOfWeek day = line.entry().timestamp().atZone(OFFICE).getDayOfWeek();
        boolean weekend = day == DayOfWeek.FRIDAY || day == DayOfWeek.SATURDAY;
        if (weekend
                && credit.type() == TransactionType.CREDIT
                && credit.amount().compareTo(least) >= 0) {
            out.at(line)
                    .amount(credit.amount())
                    .message("credit of " + credit.amount() + " on a " + day)
                    .report();
        }
    }
}
