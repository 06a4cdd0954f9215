package io.calo.report.internal.figures;

import io.calo.analysis.Continuity;
import io.calo.analysis.Currencies;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.LedgerLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What a balance changed, from the transaction before to after this one, that the amounts of neither explain. */
final class ChangesOfLine {
    private ChangesOfLine() {}

    /** At most two: the jump to the balance that the transaction starts from, and what its own sum is off by. */
    static List<UnexplainedChange> of(LedgerLine line) {
        List<UnexplainedChange> changes = new ArrayList<>(0);
        LedgerEntry entry = line.entry();
        BigDecimal expected = line.expectedOpening();
        LedgerEntry previous = line.previous();
        if (expected != null && previous != null) {
            BigDecimal jump = entry.transaction().oldBalance().subtract(expected);
            ChangeKind kind = jump(line, expected);
            boolean ofPrevious = kind == ChangeKind.LOST_UPDATE || kind == ChangeKind.NOT_APPLIED;
            add(kind, ofPrevious ? previous : entry, jump, changes);
        }
        BigDecimal reckoned =
                entry.transaction().oldBalance().add(Movement.of(entry).effect());
        add(sum(entry, reckoned), entry, entry.closingBalance().subtract(reckoned), changes);
        return changes;
    }

    private static ChangeKind jump(LedgerLine line, BigDecimal expected) {
        if (line.continuity() == Continuity.LOST_UPDATE) {
            return ChangeKind.LOST_UPDATE;
        }
        if (line.continuity() == Continuity.GAP) {
            return ChangeKind.GAP;
        }
        String currency = line.transaction().currency();
        return Currencies.equal(line.transaction().oldBalance(), expected, currency)
                ? ChangeKind.RESIDUE
                : ChangeKind.NOT_APPLIED;
    }

    private static ChangeKind sum(LedgerEntry entry, BigDecimal reckoned) {
        String currency = entry.transaction().currency();
        return Currencies.equal(entry.closingBalance(), reckoned, currency)
                ? ChangeKind.RESIDUE
                : ChangeKind.ARITHMETIC;
    }

    private static void add(ChangeKind kind, LedgerEntry entry, BigDecimal amount, List<UnexplainedChange> changes) {
        if (amount.signum() != 0) {
            changes.add(new UnexplainedChange(kind, entry, amount));
        }
    }
}
