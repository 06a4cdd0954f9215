package io.calo.report.internal.figures;

import io.calo.analysis.LedgerEntry;
import io.calo.analysis.Mismatch;
import io.calo.analysis.Outcome;
import io.calo.analysis.SubscriberLedger;
import io.calo.parser.SourcePosition;
import io.calo.parser.Transaction;
import io.calo.parser.TransactionType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Invented entries of one subscriber, an hour after one another unless told otherwise. */
final class Entries {
    private final String subscriberId;
    private final List<LedgerEntry> entries = new ArrayList<>();
    private String currency = "BHD";
    private Instant time = Instant.parse("2024-03-04T05:06:07.080Z");

    Entries(String subscriberId) {
        this.subscriberId = subscriberId;
    }

    Entries() {
        this("subscriber-1");
    }

    /** The currency of the entries to come. */
    Entries in(String code) {
        currency = code;
        return this;
    }

    /** The time of the next entry. */
    Entries at(String instant) {
        time = Instant.parse(instant);
        return this;
    }

    Entries published(String amount, String before, String after, @Nullable String wallet) {
        return add(Outcome.PUBLISHED, amount, before, after, wallet);
    }

    /** As the balances move; the amount as given. */
    Entries add(Outcome outcome, String amount, String before, String after, @Nullable String wallet) {
        boolean credit = new BigDecimal(after).compareTo(new BigDecimal(before)) >= 0;
        return add(
                outcome, credit ? TransactionType.CREDIT : TransactionType.DEBIT, amount, "0", before, after, wallet);
    }

    Entries add(
            Outcome outcome,
            @Nullable TransactionType type,
            String amount,
            String vat,
            String before,
            String after,
            @Nullable String wallet) {
        int number = entries.size() + 1;
        SourcePosition position = new SourcePosition("logs/000000.gz", number, 10L * number);
        Transaction transaction = new Transaction(
                subscriberId + "-T" + number,
                subscriberId,
                type,
                null,
                null,
                currency,
                new BigDecimal(amount),
                new BigDecimal(vat),
                new BigDecimal(before),
                new BigDecimal(after),
                wallet == null ? null : new BigDecimal(wallet),
                null,
                null,
                Map.of());
        entries.add(new LedgerEntry(transaction, time, "request-" + number, null, outcome, null, position, position));
        time = time.plusSeconds(3_600);
        return this;
    }

    /** Lets the service note after the last entry that the balances differ. */
    Entries mismatch(String subscription, String wallet) {
        LedgerEntry last = entries.remove(entries.size() - 1);
        entries.add(new LedgerEntry(
                last.transaction(),
                last.timestamp(),
                last.requestId(),
                last.messageId(),
                last.outcome(),
                new Mismatch(new BigDecimal(subscription), new BigDecimal(wallet), last.position()),
                last.position(),
                last.fatePosition()));
        return this;
    }

    SubscriberLedger ledger() {
        return SubscriberLedger.of(subscriberId, entries);
    }

    List<LedgerEntry> entries() {
        return entries;
    }
}
