package io.calo.simulator;

import org.jspecify.annotations.Nullable;

/** One subscriber and the two ledgers kept for them; what the simulation remembers from day to day. */
final class Subscriber {
    final Uuid id;
    final String kitchen;
    final Plan plan;
    /** Whether the service leaves binary residue in this subscriber's balance; otherwise it rounds to the currency. */
    final boolean keepsResidue;
    /** The day of the simulation on which the subscription is created; below zero, before it. */
    final int firstDay;

    Market market;
    double dailyPrice;
    /** What the meal service shows. */
    double subscription;
    /** What the payment service keeps. */
    double wallet;

    boolean joined;
    boolean left;
    int pausedUntil;
    /** The last day on which a fault's script ran, so that two scripts do not mix. */
    int lastScript = -1;
    /** The day on which staff look at diverged ledgers; -1 when nobody does. */
    int repairDay = -1;
    /** When the last record of this subscriber was logged: a queue group is worked off in order. */
    long lastLogged = Long.MIN_VALUE;

    /** The last started transaction, as logged. */
    @Nullable
    Posting last;

    /** Whether a newer-shape transaction has stated the drift yet, and what it was. */
    boolean driftStated;

    double drift;
    /** Whether a mismatch episode is open. */
    boolean mismatched;

    Subscriber(Uuid id, Market market, String kitchen, Plan plan, double dailyPrice, boolean residue, int firstDay) {
        this.id = id;
        this.market = market;
        this.kitchen = kitchen;
        this.plan = plan;
        this.dailyPrice = dailyPrice;
        this.keepsResidue = residue;
        this.firstDay = firstDay;
    }

    boolean active() {
        return joined && !left;
    }

    /** Whether the ledgers differ by more than a whole minor unit. */
    boolean apart() {
        return Math.abs(subscription - wallet) > market.minorUnit() * 1.001;
    }

    /** A subscription balance as this service stores it. */
    double stored(double balance) {
        return settled(keepsResidue ? balance : market.round(balance, 0));
    }

    /** A wallet balance as the payment service stores it: never with residue, rounded when the subscription is. */
    double storedInWallet(double balance) {
        return settled(market.round(balance, keepsResidue ? 1 : 0));
    }

    /** No balance of a billionth is left over, least of all below zero. */
    private static double settled(double balance) {
        return Math.abs(balance) < 1e-9 ? 0 : balance;
    }
}
