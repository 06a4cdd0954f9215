package io.calo.report.internal.figures;

import io.calo.analysis.AnalysisResult;
import io.calo.analysis.SubscriberLedger;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/**
 * Each {@link UnexplainedChange}, in the order of the ledgers, which is always the same, then of currencies, then of time: together they are what
 * {@link RollForward#unexplained} sums up. Worked out anew each time that they are gone through, a subscriber at a time. Can be gone
 * through by several threads at once, until the result is closed.
 */
public final class UnexplainedChanges implements Iterable<UnexplainedChange> {
    private final AnalysisResult result;

    private UnexplainedChanges(AnalysisResult result) {
        this.result = result;
    }

    /** The changes of a result. */
    public static UnexplainedChanges of(AnalysisResult result) {
        return new UnexplainedChanges(result);
    }

    /** The changes of one subscriber, in the order of currencies, then of time. */
    public static List<UnexplainedChange> of(SubscriberLedger ledger) {
        return Account.of(ledger).values().stream()
                .flatMap(Collection::stream)
                .flatMap(standing -> standing.changes().stream())
                .toList();
    }

    @Override
    public Iterator<UnexplainedChange> iterator() {
        return result.ledgers().stream().flatMap(ledger -> of(ledger).stream()).iterator();
    }
}
