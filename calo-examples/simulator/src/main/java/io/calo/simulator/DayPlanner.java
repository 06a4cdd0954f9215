package io.calo.simulator;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.PriorityQueue;

/** Decides what a working service has to do on one day: deliveries at night, renewals before them, and the odd payment. */
final class DayPlanner {
    /** Deliveries are deducted from 21:01 UTC, just after midnight in Bahrain, for the day after the coming one. */
    static final long WAVE = (21 * 60 + 1) * 60_000L;

    private static final int PAGE = 14;
    private static final long MESSAGE_MILLIS = 75;
    private static final long MORNING = 5 * 3_600_000L;
    private static final int BEFORE_SCRIPTS = 25 * 60_000;
    private static final int DAYTIME_MILLIS = 15 * 3_600_000;
    private static final double SIDE_EVENTS = 0.042;
    private static final double DONATION = 0.03;
    private static final Action[] SIDE_ACTIONS = {
        Action.PAY_PENDING_AMOUNT, Action.PAY_PENDING_AMOUNT, Action.PAY_PENDING_AMOUNT, Action.PAY_PENDING_AMOUNT,
        Action.ADD_DELIVERY_ADDONS, Action.ADD_DELIVERY_ADDONS, Action.ADD_DELIVERY_ADDONS,
                Action.CUSTOMERS_CALO_EXPERIMENTS,
        Action.CUSTOMERS_CALO_EXPERIMENTS, Action.PURCHASE_ADDON_SUBSCRIPTION, Action.REPLACE_FOOD, Action.REPLACE_FOOD,
        Action.REFERRAL_REDEEM_DAYS, Action.CALO_TEAM_PERKS, Action.CUSTOMERS_INFLUENCERS, Action.CX_GIFT,
        Action.MANUAL_DISCOUNT, Action.DELIVERY_CANCELLATION, Action.CASH_OR_BENEFIT_PAYMENT, Action.PARTIAL_REFUND,
        Action.MEDICAL_CONDITION
    };

    private final List<Subscriber> subscribers;
    private final EntryFactory entries;
    private final Era era;
    private final LocalDate start;
    private final Dice dice;

    DayPlanner(List<Subscriber> subscribers, EntryFactory entries, Era era, LocalDate start, Dice dice) {
        this.subscribers = subscribers;
        this.entries = entries;
        this.era = era;
        this.start = start;
        this.dice = dice;
    }

    /** How many containers keep up with the nightly wave, with a little backlog. */
    int containers() {
        return 2 + (int) (subscribers.size() * MESSAGE_MILLIS / waveMillis());
    }

    /** How long a wave takes: from three minutes up, as long as the containers need when there are many subscribers. */
    private long waveMillis() {
        long fewest = subscribers.size() * MESSAGE_MILLIS / (ContainerPool.LARGEST - 8);
        return Math.max(Math.min(180_000 + subscribers.size() * 20L, 600_000), fewest);
    }

    /** The payment service deducts page by page, the most in the first minutes; so messages come in heaps. */
    private long waveDelay() {
        double late = dice.unit();
        int pages = 1 + subscribers.size() / PAGE;
        int page = (int) (late * late * pages);
        return page * waveMillis() / pages + dice.between(300, 900);
    }

    /** Adds the day's messages to the queue. */
    void plan(int day, PriorityQueue<Happening> queue) {
        LocalDate date = start.plusDays(day);
        long midnight = date.toEpochDay() * IsoTime.DAY;
        DayOfWeek delivery = date.plusDays(2).getDayOfWeek();
        for (Subscriber subscriber : subscribers) {
            if (subscriber.firstDay == day) {
                Entry creation = entries.usual(subscriber, Action.CREATE_SUBSCRIPTION, daytime(midnight));
                creation.fate = Fate.CREATED_ELSEWHERE;
                queue.add(creation);
            } else if (subscriber.active() && subscriber.pausedUntil <= day) {
                planFor(subscriber, day, midnight, delivery, queue);
            }
        }
    }

    private void planFor(
            Subscriber subscriber, int day, long midnight, DayOfWeek delivery, PriorityQueue<Happening> queue) {
        if (subscriber.lastScript != day) {
            if (subscriber.repairDay >= 0 && subscriber.repairDay <= day) {
                subscriber.repairDay = -1;
                repair(subscriber, midnight, queue);
            }
            if (dice.chance(SIDE_EVENTS)) {
                sideEvent(subscriber, midnight, queue);
            }
            if (era.donations(midnight) && dice.chance(DONATION)) {
                donation(subscriber, midnight, queue);
            }
        }
        if (!subscriber.plan.delivers(delivery)) {
            return;
        }
        if (subscriber.subscription < subscriber.dailyPrice * 2 && !renews(subscriber, day, midnight, queue)) {
            return;
        }
        Entry deduction = entries.usual(subscriber, Action.DELIVERY_DEDUCTION, midnight + WAVE + waveDelay());
        deduction.optional = true;
        queue.add(maybeSyncedElsewhere(deduction));
    }

    /** Renews, pauses or leaves; says whether meals go on. On the day of a script all renew, and before the script begins. */
    private boolean renews(Subscriber subscriber, int day, long midnight, PriorityQueue<Happening> queue) {
        boolean scripted = subscriber.lastScript == day;
        if (scripted || dice.chance(0.85)) {
            long when = scripted ? midnight + MORNING + dice.below(BEFORE_SCRIPTS) : daytime(midnight);
            queue.add(maybeSyncedElsewhere(entries.usual(subscriber, Action.RENEW_SUBSCRIPTION, when)));
            return true;
        }
        if (dice.chance(0.1) && day > 20) {
            Entry refund = entries.usual(subscriber, Action.LEAVING_THE_COUNTRY, daytime(midnight));
            refund.optional = true;
            queue.add(refund);
            subscriber.left = true;
        } else {
            subscriber.pausedUntil = day + dice.between(2, 9);
        }
        return false;
    }

    private void sideEvent(Subscriber subscriber, long midnight, PriorityQueue<Happening> queue) {
        Entry entry = entries.usual(subscriber, dice.oneOf(SIDE_ACTIONS), daytime(midnight));
        entry.optional = !entry.credit;
        queue.add(maybeSyncedElsewhere(entry));
    }

    private void donation(Subscriber subscriber, long midnight, PriorityQueue<Happening> queue) {
        Entry donation = entries.usual(subscriber, Action.DONATE_RAMADAN_MEAL, daytime(midnight));
        donation.fate = Fate.FLAG_IS_FALSE;
        queue.add(donation);
    }

    private void repair(Subscriber subscriber, long midnight, PriorityQueue<Happening> queue) {
        boolean credit = subscriber.wallet > subscriber.subscription;
        Entry fixing = entries.make(subscriber, Action.FIXING_BALANCE, credit, 0, 0, daytime(midnight));
        fixing.repairs = true;
        fixing.optional = true;
        fixing.walletMoves = false;
        queue.add(fixing);
    }

    private Entry maybeSyncedElsewhere(Entry entry) {
        if (dice.chance(era.alreadySynced(entry.due()))) {
            entry.fate = Fate.ALREADY_SYNCED;
        }
        return entry;
    }

    private long daytime(long midnight) {
        return midnight + MORNING + dice.below(DAYTIME_MILLIS);
    }
}
