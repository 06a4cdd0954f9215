package io.calo.analysis.internal.rules;

import static io.calo.analysis.Currencies.format;

import io.calo.analysis.LedgerLine;
import io.calo.analysis.Severity;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.FindingSink;
import io.calo.analysis.spi.Stateless;
import io.calo.parser.Transaction;

/** A new balance is not the sum. The finding's amount is what it has too much, below zero where too little. */
final class LedgerArithmetic extends EntryRule {
    LedgerArithmetic() {
        super(DetectorDescriptor.builder("calo.ledger.arithmetic", "Wrong sum")
                .description(
                        "The new balance is not the old balance with amount less VAT added (CREDIT) or taken (DEBIT),"
                                + " by more than half a minor unit, whatever the outcome. Where no type is stated, the balances"
                                + " tell the direction. The amount is what the new balance has too much.")
                .severity(Severity.HIGH)
                .build());
    }

    @Override
    public void onSync(Stateless state, LedgerLine line, FindingSink out) {
        Transaction transaction = line.transaction();
        String currency = transaction.currency();
        Deviation deviation = Deviation.of(line.entry());
        if (deviation.isWithinRounding(currency)) {
            return;
        }
        out.at(line)
                .amount(deviation.amount())
                .message("a net amount of " + format(transaction.net(), currency) + " should take the balance from "
                        + format(transaction.oldBalance(), currency) + " to " + format(deviation.expected(), currency)
                        + ", not to " + format(transaction.newBalance(), currency) + "; the difference is "
                        + format(deviation.amount(), currency))
                .report();
    }
}
