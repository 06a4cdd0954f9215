package io.calo.report;

import io.calo.analysis.Continuity;
import io.calo.analysis.Episode;
import io.calo.analysis.Finding;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.LedgerLine;
import io.calo.analysis.Outcome;
import io.calo.analysis.Refusal;
import io.calo.analysis.Severity;
import io.calo.analysis.UnstartedMessage;
import io.calo.analysis.internal.ledger.LedgerBuilder;
import io.calo.analysis.internal.ledger.StoryBook;
import io.calo.analysis.spi.Scope;
import io.calo.parser.SourcePosition;
import io.calo.parser.Transaction;
import io.calo.parser.TransactionType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Invented stories of one subscriber, told entry by entry. */
final class Told {
    private final String subscriberId;
    private final LedgerBuilder ledger = new LedgerBuilder();
    private final StoryBook book = new StoryBook();
    private final List<Episode> ended = new ArrayList<>();
    private int count;

    Told() {
        this("subscriber-1");
    }

    Told(String subscriberId) {
        this.subscriberId = subscriberId;
    }

    Told published(String time, String action, String before, String after, @Nullable String wallet) {
        return add(time, Outcome.PUBLISHED, action, before, after, wallet);
    }

    Told add(String time, Outcome outcome, String action, String before, String after, @Nullable String wallet) {
        BigDecimal effect = new BigDecimal(after).subtract(new BigDecimal(before));
        boolean credit = effect.signum() >= 0;
        Transaction transaction = new Transaction(
                "T" + ++count,
                subscriberId,
                credit ? TransactionType.CREDIT : TransactionType.DEBIT,
                credit ? "MANUAL_ADDITION" : "MANUAL_DEDUCTION",
                action,
                "SAR",
                effect.abs(),
                BigDecimal.ZERO,
                new BigDecimal(before),
                new BigDecimal(after),
                wallet == null ? null : new BigDecimal(wallet),
                true,
                null,
                Map.of());
        SourcePosition position = new SourcePosition("logs/000000.gz", count, 10L * count);
        LedgerLine line = ledger.add(new LedgerEntry(
                transaction, Instant.parse(time), "request-" + count, null, outcome, null, position, position));
        ended.addAll(book.add(line, line.continuity() == Continuity.GAP ? List.of(gap(line)) : List.of()));
        return this;
    }

    Told refused(String time, String balance) {
        Instant at = Instant.parse(time);
        SourcePosition position = new SourcePosition("logs/000000.gz", 99, 990);
        Refusal refusal =
                new Refusal("R", at, "request", null, subscriberId, new BigDecimal(balance), null, false, position);
        ended.addAll(
                book.add(new UnstartedMessage(null, "request", at, Outcome.REFUSED, refusal, position), List.of()));
        return this;
    }

    /** All stories, those that go on last. */
    List<Episode> episodes() {
        List<Episode> all = new ArrayList<>(ended);
        all.addAll(book.open());
        return all;
    }

    private Finding gap(LedgerLine line) {
        return new Finding(
                "0123456789abcdef01234567",
                "calo.ledger.gap",
                Severity.HIGH,
                Scope.SUBSCRIBER,
                subscriberId,
                subscriberId,
                line.transaction().id(),
                line.entry().timestamp(),
                "SAR",
                null,
                "a gap",
                null,
                null,
                List.of(line.entry().position()));
    }
}
