package io.calo.benchmarks.corpus;

import io.calo.parser.LogEvent;
import io.calo.parser.Transaction;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The names of what a line of facts holds, and their order in CSV. A transaction's line has no message, since its fields are all
 * that the message holds; every other line has its message whole, so that nothing the log says is missing.
 */
public final class Fact {
    /** ISO 8601 with milliseconds, in UTC. */
    public static final String TIMESTAMP = "timestamp";
    /** As logged; absent where the record names none. */
    public static final String REQUEST_ID = "requestId";
    /** As logged; absent for platform records. */
    public static final String LEVEL = "level";
    /** As {@code Kind.id} names it. */
    public static final String KIND = "kind";
    /** The text after the header. */
    public static final String MESSAGE = "message";
    /** A transaction's, as the next ones. */
    public static final String ID = "id";
    /** Pseudonymous. */
    public static final String USER_ID = "userId";
    /** CREDIT or DEBIT. */
    public static final String TYPE = "type";
    /** Where it came from. */
    public static final String SOURCE = "source";
    /** What was done. */
    public static final String ACTION = "action";
    /** ISO 4217. */
    public static final String CURRENCY = "currency";
    /** A number as logged, like the next four. */
    public static final String AMOUNT = "amount";
    /** Part of the amount. */
    public static final String VAT = "vat";
    /** Before. */
    public static final String OLD_BALANCE = "oldBalance";
    /** After. */
    public static final String NEW_BALANCE = "newBalance";
    /** The wallet's. */
    public static final String PAYMENT_BALANCE = "paymentBalance";
    /** {@code true} or {@code false}. */
    public static final String UPDATE_PAYMENT_BALANCE = "updatePaymentBalance";
    /** JSON as text. */
    public static final String METADATA = "metadata";

    /** The columns of CSV. */
    public static final List<String> COLUMNS = List.of(
            TIMESTAMP,
            REQUEST_ID,
            LEVEL,
            KIND,
            MESSAGE,
            ID,
            USER_ID,
            TYPE,
            SOURCE,
            ACTION,
            CURRENCY,
            AMOUNT,
            VAT,
            OLD_BALANCE,
            NEW_BALANCE,
            PAYMENT_BALANCE,
            UPDATE_PAYMENT_BALANCE,
            METADATA);

    private static final DateTimeFormatter ISO_MILLIS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

    private Fact() {}

    static String timestamp(LogEvent event) {
        return ISO_MILLIS.format(
                Objects.requireNonNull(event.timestamp(), "the simulator writes no malformed records"));
    }

    static void requireNoOthers(Transaction transaction) {
        if (!transaction.otherFields().isEmpty()) {
            throw new IllegalStateException("The simulator writes fields that no line of facts has: "
                    + transaction.otherFields().keySet());
        }
    }
}
