package io.calo.report.internal.figures;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Adds up all subscribers' accounts in one currency. */
final class RollForwardTally {
    private final String currency;
    private final Map<ChangeKind, BigDecimal> unexplained = new EnumMap<>(ChangeKind.class);
    private final Map<ChangeKind, Long> counts = new EnumMap<>(ChangeKind.class);
    private long subscribers;
    private long transactions;
    private BigDecimal opening = BigDecimal.ZERO;
    private BigDecimal credits = BigDecimal.ZERO;
    private BigDecimal debits = BigDecimal.ZERO;
    private BigDecimal closing = BigDecimal.ZERO;

    RollForwardTally(String currency) {
        this.currency = currency;
        for (ChangeKind kind : ChangeKind.values()) {
            unexplained.put(kind, BigDecimal.ZERO);
            counts.put(kind, 0L);
        }
    }

    /** Adds a subscriber's account, which has at least one transaction. */
    void add(List<Standing> account) {
        Standing first = account.get(0);
        subscribers++;
        opening = opening.add(first.opening());
        account.forEach(this::add);
        closing = closing.add(account.get(account.size() - 1).balance());
    }

    private void add(Standing standing) {
        transactions++;
        credits = credits.add(standing.movement().credit());
        debits = debits.add(standing.movement().debit());
        for (UnexplainedChange change : standing.changes()) {
            unexplained.merge(change.kind(), change.amount(), BigDecimal::add);
            counts.merge(change.kind(), 1L, Long::sum);
        }
    }

    RollForward rollForward() {
        return new RollForward(
                currency, subscribers, transactions, opening, credits, debits, unexplained, counts, closing);
    }
}
