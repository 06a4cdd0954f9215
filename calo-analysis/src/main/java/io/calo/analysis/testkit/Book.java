package io.calo.analysis.testkit;

import io.calo.analysis.LedgerEntry;
import io.calo.parser.SourcePosition;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Invents what a test leaves open, the same at every run: ids, times and places that ascend, and balances that follow on. */
final class Book {
    /** A Monday. */
    private static final Instant START = Instant.parse("2024-03-04T06:00:00Z");

    private static final Duration STEP = Duration.ofHours(1);
    private static final BigDecimal FIRST_BALANCE = BigDecimal.valueOf(1000);
    private static final int LINES = 10;
    private static final int BYTES = 100;
    static final String SOURCE = "logs/stream-1/000000.gz";

    private final Map<String, BigDecimal> balances = new HashMap<>();
    private final Map<String, BigDecimal> wallets = new HashMap<>();
    private Instant last = START.minus(STEP);
    private int places;
    private int transactions;

    /** Time and names of one fact. */
    record Place(int number, Instant time) {
        String requestId() {
            return "request-" + number;
        }

        String messageId() {
            return "message-" + number;
        }

        /** One of the fact's records. */
        SourcePosition position(int record) {
            long line = (long) LINES * number + record;
            return new SourcePosition(SOURCE, line, BYTES * line);
        }
    }

    /** A place of its own, at the time given, else an hour after the one before. */
    Place next(@Nullable Instant time) {
        last = (time != null ? time : last.plus(STEP)).truncatedTo(ChronoUnit.MILLIS);
        return new Place(++places, last);
    }

    /** The time of the last fact. */
    Instant now() {
        return last;
    }

    /** {@code T1} for the first transaction and so on; one whose id the test sets counts too. */
    String nextTransactionId() {
        return "T" + ++transactions;
    }

    BigDecimal balance(String subscriber, String currency) {
        return balances.getOrDefault(subscriber + " " + currency, FIRST_BALANCE);
    }

    @Nullable
    BigDecimal wallet(String subscriber, String currency) {
        return wallets.get(subscriber + " " + currency);
    }

    /** Notes what an entry leaves behind. */
    void turn(LedgerEntry entry) {
        String key = entry.subscriberId() + " " + entry.transaction().currency();
        balances.put(key, entry.closingBalance());
        BigDecimal wallet = entry.transaction().paymentBalance();
        if (wallet != null) {
            wallets.put(key, wallet);
        }
    }
}
