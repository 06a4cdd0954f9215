package io.calo.analysis.internal.rules;

import static io.calo.analysis.Currencies.format;

import io.calo.analysis.LedgerLine;
import io.calo.analysis.Severity;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.FindingSink;
import io.calo.analysis.spi.Stateless;
import io.calo.parser.Transaction;

/** An amount is below zero. The finding's amount is that amount. */
final class TransactionNegativeAmount extends EntryRule {
    TransactionNegativeAmount() {
        super(DetectorDescriptor.builder("calo.transaction.negative-amount", "Negative amount")
                .description(
                        "A transaction's amount is below zero, so that it does the opposite of what it says. The amount"
                                + " is that amount.")
                .severity(Severity.MEDIUM)
                .build());
    }

    @Override
    public void onSync(Stateless state, LedgerLine line, FindingSink out) {
        Transaction transaction = line.transaction();
        if (transaction.amount().signum() >= 0) {
            return;
        }
        String currency = transaction.currency();
        out.at(line)
                .amount(transaction.amount())
                .message("the amount is " + format(transaction.amount(), currency) + "; the balance goes from "
                        + format(transaction.oldBalance(), currency) + " to "
                        + format(transaction.newBalance(), currency))
                .report();
    }
}
