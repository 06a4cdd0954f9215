package io.calo.analysis.testkit;

import io.calo.analysis.LedgerEntry;
import io.calo.analysis.Mismatch;
import io.calo.analysis.Outcome;
import io.calo.parser.SourcePosition;
import io.calo.parser.Transaction;
import io.calo.parser.TransactionType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Describes a started transaction. Each method answers the builder itself; amounts are decimal numbers such as {@code 10.500},
 * times are ISO 8601 such as {@code 2024-03-01T10:00:00Z}.
 */
public final class EntryBuilder {
    private @Nullable TransactionType type = TransactionType.DEBIT;
    private BigDecimal amount = BigDecimal.TEN;
    private BigDecimal vat = BigDecimal.ZERO;
    private @Nullable BigDecimal opening;
    private @Nullable BigDecimal closing;
    private @Nullable BigDecimal wallet;
    private boolean walletStated = true;
    private @Nullable String action = "DELIVERY_DEDUCTION";
    private @Nullable String source = "MANUAL_DEDUCTION";
    private boolean actionSet;
    private boolean sourceSet;
    private String currency = "BHD";
    private Outcome outcome = Outcome.PUBLISHED;
    private BigDecimal @Nullable [] mismatch;
    private String subscriber = "subscriber-1";
    private @Nullable String id;
    private @Nullable Instant moved;
    private @Nullable String requestId;
    private @Nullable String messageId;
    private boolean received = true;
    private @Nullable Instant time;
    private @Nullable SourcePosition position;

    EntryBuilder() {}

    /** Takes this much, tax included; a {@code DELIVERY_DEDUCTION} by {@code MANUAL_DEDUCTION} unless set otherwise. */
    public EntryBuilder debit(String amount) {
        return typed(TransactionType.DEBIT, amount, "DELIVERY_DEDUCTION", "MANUAL_DEDUCTION");
    }

    /** Gives this much, tax included; a {@code RENEW_SUBSCRIPTION} by {@code PAYMENT} unless set otherwise. */
    public EntryBuilder credit(String amount) {
        return typed(TransactionType.CREDIT, amount, "RENEW_SUBSCRIPTION", "PAYMENT");
    }

    /**
     * The older shape, which states neither type nor action, source and wallet balance. Takes this much unless {@link #to} says
     * otherwise.
     */
    public EntryBuilder unstated(String amount) {
        walletStated = wallet != null;
        return typed(null, amount, null, null);
    }

    private EntryBuilder typed(
            @Nullable TransactionType type, String amount, @Nullable String action, @Nullable String source) {
        this.type = type;
        this.amount = new BigDecimal(amount);
        this.action = actionSet ? this.action : action;
        this.source = sourceSet ? this.source : source;
        return this;
    }

    /** Sets the part of the amount that is tax, which moves no balance; zero unless set. */
    public EntryBuilder vat(String vat) {
        this.vat = new BigDecimal(vat);
        return this;
    }

    /** Sets the balance before; what the subscriber's last entry in the currency left behind unless set, 1000 for the first. */
    public EntryBuilder from(String oldBalance) {
        this.opening = new BigDecimal(oldBalance);
        return this;
    }

    /** Sets the balance after; what amount and tax make of the one before unless set. */
    public EntryBuilder to(String newBalance) {
        this.closing = new BigDecimal(newBalance);
        return this;
    }

    /**
     * Sets the wallet's balance after. Unless set it is the balance after for the first entry, and then goes up and down by what
     * the entries say, refused ones too.
     */
    public EntryBuilder wallet(String paymentBalance) {
        this.wallet = new BigDecimal(paymentBalance);
        this.walletStated = true;
        return this;
    }

    /** Leaves the wallet's balance unstated. */
    public EntryBuilder walletUnstated() {
        this.wallet = null;
        this.walletStated = false;
        return this;
    }

    /** Sets why; null for none. */
    public EntryBuilder action(@Nullable String action) {
        this.action = action;
        this.actionSet = true;
        return this;
    }

    /** Sets who moved the money; null for none. */
    public EntryBuilder source(@Nullable String source) {
        this.source = source;
        this.sourceSet = true;
        return this;
    }

    /** Sets the currency; {@code BHD} unless set. */
    public EntryBuilder currency(String currency) {
        this.currency = Objects.requireNonNull(currency, "currency");
        return this;
    }

    /** Sets what became of it; {@link Outcome#PUBLISHED} unless set. */
    public EntryBuilder outcome(Outcome outcome) {
        this.outcome = Objects.requireNonNull(outcome, "outcome");
        return this;
    }

    /** Lets the service note after it that the balances differ. */
    public EntryBuilder mismatch(String subscriptionBalance, String paymentBalance) {
        this.mismatch = new BigDecimal[] {new BigDecimal(subscriptionBalance), new BigDecimal(paymentBalance)};
        return this;
    }

    /** Sets whose money it is; {@code subscriber-1} unless set. */
    public EntryBuilder subscriber(String subscriberId) {
        this.subscriber = Objects.requireNonNull(subscriberId, "subscriberId");
        return this;
    }

    /** Sets the transaction's id; {@code T1} for the first transaction of the test and so on unless set. */
    public EntryBuilder id(String transactionId) {
        this.id = Objects.requireNonNull(transactionId, "transactionId");
        return this;
    }

    /** Makes the transaction's id a ULID that says that the wallet moved at this time. */
    public EntryBuilder movedAt(String time) {
        this.moved = Instant.parse(time);
        return this;
    }

    /** Sets the Lambda request; one of its own unless set. */
    public EntryBuilder request(String requestId) {
        this.requestId = Objects.requireNonNull(requestId, "requestId");
        return this;
    }

    /** Sets the queue message; one of its own unless set, null where its received record is missing. */
    public EntryBuilder message(@Nullable String messageId) {
        this.messageId = messageId;
        this.received = messageId != null;
        return this;
    }

    /** Sets when it started; an hour after what the test was told before unless set. */
    public EntryBuilder at(String time) {
        this.time = Instant.parse(time);
        return this;
    }

    /** Sets where the record stands; a place of its own unless set. */
    public EntryBuilder position(SourcePosition position) {
        this.position = Objects.requireNonNull(position, "position");
        return this;
    }

    LedgerEntry build(Book book) {
        Book.Place place = book.next(time);
        BigDecimal before = opening != null ? opening : book.balance(subscriber, currency);
        BigDecimal after = closing != null ? closing : moved(before);
        Transaction transaction = new Transaction(
                transactionId(book),
                subscriber,
                type,
                source,
                action,
                currency,
                amount,
                vat,
                before,
                after,
                walletStated ? walletAfter(book, before, after) : null,
                type == null ? null : Boolean.TRUE,
                null,
                Map.of());
        LedgerEntry entry = entry(transaction, place);
        book.turn(entry);
        return entry;
    }

    private String transactionId(Book book) {
        String next = book.nextTransactionId();
        if (id != null) {
            return id;
        }
        return moved == null ? next : Ulids.at(moved, next.substring(1));
    }

    private LedgerEntry entry(Transaction transaction, Book.Place place) {
        String message = messageId != null ? messageId : place.messageId();
        return new LedgerEntry(
                transaction,
                place.time(),
                requestId != null ? requestId : place.requestId(),
                received ? message : null,
                outcome,
                mismatch == null ? null : new Mismatch(mismatch[0], mismatch[1], place.position(1)),
                position != null ? position : place.position(0),
                outcome == Outcome.UNFINISHED ? null : place.position(2));
    }

    private BigDecimal moved(BigDecimal before) {
        BigDecimal net = amount.subtract(vat);
        return type == TransactionType.CREDIT ? before.add(net) : before.subtract(net);
    }

    private BigDecimal walletAfter(Book book, BigDecimal before, BigDecimal after) {
        if (wallet != null) {
            return wallet;
        }
        BigDecimal last = book.wallet(subscriber, currency);
        return last == null ? after : last.add(after).subtract(before);
    }
}
