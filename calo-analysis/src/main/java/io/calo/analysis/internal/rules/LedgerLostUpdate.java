package io.calo.analysis.internal.rules;

import static io.calo.analysis.Currencies.format;

import io.calo.analysis.Continuity;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.LedgerLine;
import io.calo.analysis.Severity;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.FindingDraft;
import io.calo.analysis.spi.FindingSink;
import io.calo.analysis.spi.Stateless;
import io.calo.parser.Transaction;
import java.math.BigDecimal;

/** A published transaction is gone at the next. The finding is about the one that is gone; its amount is what went with it. */
final class LedgerLostUpdate extends EntryRule {
    LedgerLostUpdate() {
        super(DetectorDescriptor.builder("calo.ledger.lost-update", "Lost update")
                .description(
                        "A transaction was published, yet the subscriber's next one opens with the balance from before"
                                + " it. The amount is what is missing: above zero for a credit lost, below for a debit.")
                .severity(Severity.HIGH)
                .build());
    }

    @Override
    public void onSync(Stateless state, LedgerLine line, FindingSink out) {
        LedgerEntry lost = line.previous();
        if (lost == null || line.continuity() != Continuity.LOST_UPDATE) {
            return;
        }
        Transaction transaction = lost.transaction();
        String currency = transaction.currency();
        BigDecimal opening = line.transaction().oldBalance();
        BigDecimal missing = transaction.newBalance().subtract(opening);
        FindingDraft finding = out.at(lost)
                .amount(missing)
                .message(format(missing, currency)
                        + " did not last: this transaction was published with a new balance of "
                        + format(transaction.newBalance(), currency) + ", but "
                        + line.transaction().id() + " after it opens at " + format(opening, currency) + " again");
        Evidence.addFate(finding, lost);
        finding.evidence(line.entry().position()).report();
    }
}
