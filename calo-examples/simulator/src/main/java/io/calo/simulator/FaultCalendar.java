package io.calo.simulator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Spreads the faults of a plan over the days and finds a subscriber for each; at most one script per subscriber and day. */
final class FaultCalendar {
    private static final int TRIES = 24;

    private final List<List<Fault>> byDay = new ArrayList<>();
    private final List<Subscriber> subscribers;
    private final FaultScripts scripts;
    private final Totals totals;
    private final Dice dice;

    FaultCalendar(
            FaultPlan plan, int days, List<Subscriber> subscribers, FaultScripts scripts, Totals totals, Dice dice) {
        this.subscribers = subscribers;
        this.scripts = scripts;
        this.totals = totals;
        this.dice = dice;
        for (int day = 0; day <= days; day++) {
            byDay.add(new ArrayList<>());
        }
        int first = Era.firstNewerDay(days);
        plan.counts().forEach((fault, count) -> {
            totals.faults.put(fault, 0);
            for (int i = 0; i < count; i++) {
                byDay.get(dice.between(first, days - 1)).add(fault);
            }
        });
    }

    /** Puts in the faults of a day; those that find no subscriber wait for the next. */
    void plan(int day, long midnight) {
        for (Fault fault : byDay.get(day)) {
            if (fault == Fault.RUNTIME_ERROR || fault == Fault.CRASH_LOOP) {
                scripts.crash(fault, midnight);
                totals.injected(fault);
                continue;
            }
            Subscriber victim = victim(day);
            if (victim == null) {
                byDay.get(day + 1).add(fault);
            } else {
                scripts.script(fault, victim, day, midnight);
                totals.injected(fault);
            }
        }
        byDay.get(day).clear();
    }

    private @Nullable Subscriber victim(int day) {
        for (int i = 0; i < TRIES; i++) {
            Subscriber subscriber = subscribers.get(dice.below(subscribers.size()));
            if (free(subscriber, day) && !subscriber.apart() && subscriber.pausedUntil <= day) {
                return subscriber;
            }
        }
        int offset = dice.below(subscribers.size());
        for (int i = 0; i < subscribers.size(); i++) {
            Subscriber subscriber = subscribers.get((offset + i) % subscribers.size());
            if (free(subscriber, day)) {
                return subscriber;
            }
        }
        return null;
    }

    /** Whether a script can run: it may deduct a delivery. */
    private static boolean free(Subscriber subscriber, int day) {
        return subscriber.active()
                && subscriber.lastScript < day
                && subscriber.subscription >= subscriber.dailyPrice * 2;
    }
}
