package io.calo.simulator;

import org.jspecify.annotations.Nullable;

/**
 * A wallet transaction on its way to the service, as one queue message. What the fields {@code shift…}, {@code …Moves} and
 * below say departs from a service that works; the defaults are those of one that does.
 */
final class Entry implements Happening {
    final Subscriber subscriber;
    final Action action;
    final Ulid id;
    final Uuid message;
    final boolean credit;
    double amount;
    double vat;
    private long due;
    Fate fate = Fate.PUBLISHED;

    /** Dropped, not refused, when the subscription cannot pay it. */
    boolean optional;
    /** Brings the subscription to where the wallet is: the amount is found when it is taken. */
    boolean repairs;
    /** Changes of the two balances just before, which nothing logs. */
    double shiftSubscription;

    double shiftWallet;
    /** Whether the subscription keeps the new balance, and whether the wallet takes part. */
    boolean subscriptionMoves = true;

    boolean walletMoves = true;
    /** Added to both new balances against the sum. */
    double miscount;
    /** Logged under the other type. */
    boolean wrongType;
    /** The market from this transaction on. */
    @Nullable
    Market moves;

    boolean unknownRecord;
    boolean endMissing;

    /** What the label of this entry is to say; null when it has none of its own. */
    @Nullable
    Fault fault;

    String detail = "";

    Entry(
            Subscriber subscriber,
            Action action,
            boolean credit,
            double amount,
            double vat,
            long due,
            Ulid id,
            Uuid message) {
        this.subscriber = subscriber;
        this.action = action;
        this.credit = credit;
        this.amount = amount;
        this.vat = vat;
        this.due = due;
        this.id = id;
        this.message = message;
    }

    @Override
    public long due() {
        return due;
    }

    double net() {
        return amount - vat;
    }

    Entry labelled(Fault why, String text) {
        fault = why;
        detail = text;
        return this;
    }

    /** The same message taken again, and this time synced. */
    Entry again(long when) {
        Entry retry = new Entry(subscriber, action, credit, amount, vat, when, id, message);
        retry.optional = optional;
        return retry;
    }
}
