package io.calo.analysis.internal.rules;

import static io.calo.analysis.Currencies.format;

import io.calo.analysis.LedgerLine;
import io.calo.analysis.Severity;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.FindingSink;
import io.calo.analysis.spi.Stateless;
import io.calo.parser.Transaction;

/** An amount is zero. The finding's amount is zero too. */
final class TransactionZeroAmount extends EntryRule {
    TransactionZeroAmount() {
        super(DetectorDescriptor.builder("calo.transaction.zero-amount", "Zero amount")
                .description("A transaction's amount is exactly zero.")
                .severity(Severity.LOW)
                .build());
    }

    @Override
    public void onSync(Stateless state, LedgerLine line, FindingSink out) {
        Transaction transaction = line.transaction();
        if (transaction.amount().signum() != 0) {
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
