package io.calo.simulator;

import java.util.ArrayList;
import java.util.List;

/** Invents the subscribers. */
final class Population {
    private static final double NEWCOMERS = 0.2;
    private static final double FINE_PRICES = 0.04;
    private static final double RESIDUE = 0.03;
    private static final double RESIDUE_OF_FINE_PRICES = 0.5;

    private Population() {}

    static List<Subscriber> of(int count, int days, Dice dice) {
        List<Subscriber> all = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            all.add(subscriber(i, days, dice));
        }
        return all;
    }

    private static Subscriber subscriber(int number, int days, Dice dice) {
        Market market = Market.pick(dice);
        boolean newcomer = number > 0 && days > 1 && dice.chance(NEWCOMERS);
        double price = market.dailyPrice(dice);
        boolean fine = dice.chance(FINE_PRICES);
        if (fine) {
            // One decimal more than the currency, never a 5: rounding it stays clearly within half a minor unit.
            price = market.round(price + market.minorUnit() * (dice.between(1, 9) * 10 + dice.between(1, 4)) / 10, 1);
        }
        Subscriber subscriber = new Subscriber(
                Uuid.random(dice),
                market,
                market.kitchen(dice.between(1, 3)),
                Plan.random(dice),
                price,
                dice.chance(fine ? RESIDUE_OF_FINE_PRICES : RESIDUE),
                newcomer ? dice.below(days) : -1);
        if (!newcomer) {
            subscriber.joined = true;
            double balance = price * dice.between(2, 20) + (dice.chance(0.2) ? market.unit() * dice.below(40) / 10 : 0);
            subscriber.subscription = market.round(balance, 0);
            subscriber.wallet = subscriber.subscription;
        }
        return subscriber;
    }
}
