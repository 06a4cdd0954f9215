package io.calo.analysis.internal.rules;

import static io.calo.analysis.Currencies.format;

import io.calo.analysis.Currencies;
import io.calo.analysis.LedgerLine;
import io.calo.analysis.Severity;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.FindingSink;
import io.calo.analysis.spi.Stateless;
import io.calo.parser.Transaction;
import io.calo.parser.TransactionType;
import java.math.BigDecimal;

/** A balance moves against what the type says. The finding's amount is by how much it moves: below zero by a CREDIT. */
final class TransactionTypeContradiction extends EntryRule {
    TransactionTypeContradiction() {
        super(DetectorDescriptor.builder("calo.transaction.type-contradiction", "Type contradicts balances")
                .description(
                        "A CREDIT lowers or a DEBIT raises the subscription balance, by more than half a minor unit. The"
                                + " amount is by how much the balance moves.")
                .severity(Severity.MEDIUM)
                .build());
    }

    @Override
    public void onSync(Stateless state, LedgerLine line, FindingSink out) {
        Transaction transaction = line.transaction();
        String currency = transaction.currency();
        BigDecimal moved = transaction.newBalance().subtract(transaction.oldBalance());
        TransactionType type = transaction.type();
        if (type == null || Currencies.equal(moved, BigDecimal.ZERO, currency)) {
            return;
        }
        boolean raised = moved.signum() > 0;
        if (raised == (type == TransactionType.DEBIT)) {
            out.at(line)
                    .amount(moved)
                    .message("a " + type + (raised ? " raises" : " lowers") + " the balance from "
                            + format(transaction.oldBalance(), currency) + " to "
                            + format(transaction.newBalance(), currency) + "; its amount is "
                            + format(transaction.amount(), currency))
                    .report();
        }
    }
}
