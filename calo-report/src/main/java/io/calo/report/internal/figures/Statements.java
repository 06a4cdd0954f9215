package io.calo.report.internal.figures;

import io.calo.analysis.AnalysisResult;
import io.calo.analysis.SubscriberLedger;
import java.util.Iterator;
import java.util.List;

/**
 * Each subscriber's {@link Statement} in each currency, in the order of the ledgers, which is always the same, then of currencies. Worked out anew each time
 * that they are gone through, a subscriber at a time. Can be gone through by several threads at once, until the result is closed.
 */
public final class Statements implements Iterable<Statement> {
    private final AnalysisResult result;

    private Statements(AnalysisResult result) {
        this.result = result;
    }

    /** The statements of a result. */
    public static Statements of(AnalysisResult result) {
        return new Statements(result);
    }

    /** The statements of one subscriber, in the order of currencies. */
    public static List<Statement> of(SubscriberLedger ledger) {
        return Account.of(ledger).values().stream().map(StatementTally::of).toList();
    }

    @Override
    public Iterator<Statement> iterator() {
        return result.ledgers().stream().flatMap(ledger -> of(ledger).stream()).iterator();
    }
}
