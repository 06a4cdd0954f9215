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

/** The balance changed without a log. The finding is about the transaction after it; its amount is the change. */
final class LedgerGap extends EntryRule {
    LedgerGap() {
        super(DetectorDescriptor.builder("calo.ledger.gap", "Change without a log")
                .description(
                        "A transaction opens with another balance than the one before it left behind, and not because"
                                + " that one was lost. The amount is by how much the balance changed in between.")
                .severity(Severity.MEDIUM)
                .build());
    }

    @Override
    public void onSync(Stateless state, LedgerLine line, FindingSink out) {
        LedgerEntry previous = line.previous();
        BigDecimal expected = line.expectedOpening();
        if (previous == null || expected == null || line.continuity() != Continuity.GAP) {
            return;
        }
        String currency = line.transaction().currency();
        BigDecimal opening = line.transaction().oldBalance();
        BigDecimal change = opening.subtract(expected);
        FindingDraft finding = out.at(line)
                .amount(change)
                .message("the balance changed by " + format(change, currency)
                        + " without a log: this transaction opens at "
                        + format(opening, currency) + ", but "
                        + previous.transaction().id() + " before it left " + left(previous, expected));
        Evidence.addEntry(finding, previous);
        finding.report();
    }

    /** What the entry before left behind: after a sync that this listener did not write, one of two. */
    private static String left(LedgerEntry previous, BigDecimal expected) {
        Transaction before = previous.transaction();
        String left = format(expected, before.currency());
        return switch (previous.outcome()) {
            case SKIPPED, UNFINISHED -> left + " or " + format(before.oldBalance(), before.currency());
            case PUBLISHED, REFUSED, FAILED -> left;
        };
    }
}
