package io.calo.simulator;

import java.util.PriorityQueue;

/**
 * The scripts of the faults: which transactions of which subscriber bring each about on a given day. A script changes what
 * happens to the ledgers; most labels are then the {@link Audit}'s.
 */
final class FaultScripts {
    private static final long MORNING = 6 * 3_600_000L;
    private static final int WINDOW = 9 * 3_600_000;
    private static final int HOUR = 3_600_000;

    private final EntryFactory entries;
    private final PriorityQueue<Happening> queue;
    private final Dice dice;
    private int refusals;
    private int duplicates;
    private int cuts;

    FaultScripts(EntryFactory entries, PriorityQueue<Happening> queue, Dice dice) {
        this.entries = entries;
        this.queue = queue;
        this.dice = dice;
    }

    /** Puts a crash into the day that begins at midnight. */
    void crash(Fault fault, long midnight) {
        queue.add(new Crash(
                midnight + MORNING + dice.below(WINDOW), fault == Fault.CRASH_LOOP ? dice.between(6, 10) : 1));
    }

    /**
     * Puts a fault into a subscriber's day: an ordinary payment where the ledgers need a transaction to compare with, what goes
     * wrong, and an ordinary payment after it, at which it can be seen.
     */
    void script(Fault fault, Subscriber subscriber, int day, long midnight) {
        long when = midnight + MORNING + dice.below(WINDOW);
        subscriber.lastScript = day;
        // A gap after a payment cannot look like that payment's loss, or like a skipped sync that was not written.
        if (!subscriber.driftStated || fault == Fault.GAP) {
            queue.add(entries.usual(subscriber, Action.ADD_DELIVERY_ADDONS, when - HOUR / 2));
        }
        put(fault, subscriber, when);
        queue.add(entries.usual(subscriber, Action.REPLACE_FOOD, when + HOUR + dice.below(HOUR)));
        if (dice.chance(0.6)) {
            subscriber.repairDay = day + dice.between(1, 6);
        }
    }

    private void put(Fault fault, Subscriber subscriber, long when) {
        switch (fault) {
            case OVERDRAFT_REFUSED ->
                overdraft(subscriber, when, refusals++ % 2 == 0 ? Fate.REFUSED : Fate.REFUSED_UNSTARTED);
            case OVERDRAFT_APPLIED -> overdraft(subscriber, when, Fate.PUBLISHED);
            case OVERDRAFT_WALLET ->
                payment(subscriber, when).shiftWallet =
                        -some(subscriber, 3, 20) - Math.max(0, subscriber.wallet) - some(subscriber, 10, 11);
            case LOST_UPDATE -> usual(subscriber, Action.PAY_PENDING_AMOUNT, when).subscriptionMoves = false;
            case GAP -> gap(subscriber, when);
            case WALLET_ONLY -> walletOnly(subscriber, when);
            case ARITHMETIC -> countedTwice(usual(subscriber, Action.ADD_DELIVERY_ADDONS, when));
            case DUPLICATE -> duplicate(subscriber, when);
            case NEGATIVE_AMOUNT ->
                add(entries.make(subscriber, Action.DELIVERY_DEDUCTION, false, -subscriber.dailyPrice, 0, when));
            case ZERO_AMOUNT -> add(entries.make(subscriber, Action.MANUAL_DISCOUNT, true, 0, 0, when));
            case TYPE_CONTRADICTION -> usual(subscriber, Action.CX_GIFT, when).wrongType = true;
            case CURRENCY_CHANGE -> payment(subscriber, when).moves = subscriber.market.neighbour();
            case STAFF_CORRECTION -> correction(subscriber, when);
            case LARGE_AMOUNT ->
                add(entries.of(
                        subscriber,
                        Action.CALO_TEAM_PERKS,
                        Math.rint(subscriber.market.largeAmount() * dice.between(11, 25) / 10),
                        when));
            case UNUSUAL_AMOUNT ->
                add(entries.of(
                                subscriber,
                                Action.ADD_DELIVERY_ADDONS,
                                subscriber.market.unit() * dice.between(90, 140),
                                when))
                        .labelled(fault, "far above what add-ons cost");
            case BURST -> burst(subscriber, when);
            case SYNC_FAILED -> payment(subscriber, when).fate = Fate.FAILED;
            case SYNC_UNFINISHED -> cut(subscriber, when);
            case SLOW_SYNC -> slow(subscriber, when);
            case UNKNOWN_RECORD -> payment(subscriber, when).unknownRecord = true;
            case INCOMPLETE_INVOCATION -> payment(subscriber, when).endMissing = true;
            case RUNTIME_ERROR, CRASH_LOOP -> throw new IllegalArgumentException(fault + " concerns no subscriber");
        }
    }

    private void overdraft(Subscriber subscriber, long when, Fate fate) {
        // Well above the balance, also when the day has brought a small payment before.
        double amount = subscriber.market.round(Math.max(0, subscriber.subscription), 0) + some(subscriber, 14, 30);
        add(entries.make(subscriber, Action.PARTIAL_REFUND, false, amount, 0, when)).fate = fate;
    }

    private void gap(Subscriber subscriber, long when) {
        Entry entry = payment(subscriber, when);
        entry.shiftSubscription = some(subscriber, 2, 15);
        entry.shiftWallet = dice.chance(0.5) ? entry.shiftSubscription : 0;
    }

    private void walletOnly(Subscriber subscriber, long when) {
        Entry entry = payment(subscriber, when);
        entry.shiftWallet = some(subscriber, 2, 15);
        entry.labelled(Fault.WALLET_ONLY, "the wallet moved alone before this transaction");
    }

    private static void countedTwice(Entry entry) {
        entry.miscount = entry.net();
    }

    /** Made twice from the same balance, or delivered twice and added twice. */
    private void duplicate(Subscriber subscriber, long when) {
        if (duplicates++ % 2 == 0) {
            Entry first = usual(subscriber, Action.PAY_PENDING_AMOUNT, when);
            first.subscriptionMoves = false;
            Entry second = add(
                    entries.of(subscriber, Action.PAY_PENDING_AMOUNT, first.net(), when + dice.between(1200, 4000)));
            second.amount = first.amount;
            second.vat = first.vat;
            second.labelled(Fault.DUPLICATE, "like transaction " + first.id + " seconds before, from the same balance");
        } else {
            Entry first = payment(subscriber, when);
            Entry second = add(entries.redelivered(first, when + dice.between(4_000, 50_000)));
            second.walletMoves = false;
            second.labelled(Fault.DUPLICATE, "started and published twice under one id");
        }
    }

    /** Money is given by mistake and taken back by hand, or a meal not delivered is given back. */
    private void correction(Subscriber subscriber, long when) {
        Action[] reversals = {Action.INVAILID_ENTRY, Action.DOUBLE_ENTRY, Action.REFUNDED_MANUALLY};
        if (dice.chance(0.7)) {
            Entry given = usual(subscriber, Action.CUSTOMERS_CALO_EXPERIMENTS, when - HOUR / 3);
            add(entries.make(subscriber, dice.oneOf(reversals), false, given.net(), 0, when));
        } else {
            Entry taken = add(entries.make(
                    subscriber, Action.DELIVERY_DEDUCTION, false, subscriber.dailyPrice, 0, when - HOUR / 3));
            add(entries.make(subscriber, Action.COMPENSATION, true, taken.net(), 0, when));
        }
    }

    private void burst(Subscriber subscriber, long when) {
        int count = dice.between(18, 26);
        long next = when;
        for (int i = 0; i < count; i++) {
            double net = subscriber.market.unit() * (12 + i) / 10;
            Entry entry = add(entries.of(subscriber, Action.ADD_DELIVERY_ADDONS, net, next));
            if (i == 0) {
                entry.labelled(Fault.BURST, "the first of " + count + " within minutes");
            }
            next += dice.between(3_000, 14_000);
        }
    }

    private void cut(Subscriber subscriber, long when) {
        Entry entry = payment(subscriber, when);
        if (cuts++ % 2 == 0) {
            entry.fate = Fate.CUT_STARTED;
            entry.labelled(Fault.SYNC_UNFINISHED, "message " + entry.message + ", cut off after its start");
        } else {
            entry.fate = Fate.CUT_UNSTARTED;
        }
    }

    private void slow(Subscriber subscriber, long when) {
        long made = when - dice.between(2, 30) * (long) HOUR;
        add(entries.belated(entries.usual(subscriber, Action.ADD_DELIVERY_ADDONS, when), made))
                .labelled(Fault.SLOW_SYNC, "made " + (when - made) / HOUR + " hours before");
    }

    private Entry payment(Subscriber subscriber, long when) {
        return usual(subscriber, Action.ADD_DELIVERY_ADDONS, when);
    }

    private Entry usual(Subscriber subscriber, Action action, long when) {
        return add(entries.usual(subscriber, action, when));
    }

    private Entry add(Entry entry) {
        queue.add(entry);
        return entry;
    }

    /** A sum of money in halves of what a small thing costs. */
    private double some(Subscriber subscriber, int least, int most) {
        return subscriber.market.unit() * dice.between(least, most) / 2;
    }
}
