package io.calo.analysis.internal.rules;

import static io.calo.analysis.Currencies.format;

import io.calo.analysis.Currencies;
import io.calo.analysis.LedgerLine;
import io.calo.analysis.Outcome;
import io.calo.analysis.Severity;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.FindingDraft;
import io.calo.analysis.spi.FindingSink;
import io.calo.analysis.spi.Stateless;
import io.calo.parser.Transaction;

/** The subscription balance went below zero. The finding's amount is that balance. */
final class OverdraftApplied extends EntryRule {
    OverdraftApplied() {
        super(DetectorDescriptor.builder("calo.overdraft.applied", "Overdraft applied")
                .description("A new subscription balance below zero was published, by more than half a minor unit."
                        + " The amount is that balance.")
                .severity(Severity.HIGH)
                .build());
    }

    @Override
    public void onSync(Stateless state, LedgerLine line, FindingSink out) {
        Transaction transaction = line.transaction();
        String currency = transaction.currency();
        if (line.entry().outcome() != Outcome.PUBLISHED
                || !Currencies.isBelowZero(transaction.newBalance(), currency)) {
            return;
        }
        FindingDraft finding = out.at(line)
                .amount(transaction.newBalance())
                .message("the subscription balance went from " + format(transaction.oldBalance(), currency) + " to "
                        + format(transaction.newBalance(), currency) + ", and that was published");
        Evidence.addFate(finding, line.entry());
        finding.report();
    }
}
