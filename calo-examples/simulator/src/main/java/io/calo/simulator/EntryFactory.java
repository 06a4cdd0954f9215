package io.calo.simulator;

/** Makes wallet transactions, with amounts that fit their action. */
final class EntryFactory {
    private final Dice dice;

    EntryFactory(Dice dice) {
        this.dice = dice;
    }

    /** A transaction of an action that either adds or takes, at its usual amount. */
    Entry usual(Subscriber subscriber, Action action, long when) {
        return of(subscriber, action, usualNet(subscriber, action), when);
    }

    /** A transaction over a net amount; VAT is added where the action bears any. */
    Entry of(Subscriber subscriber, Action action, double net, long when) {
        Market market = subscriber.market;
        boolean taxed = action.source(true) == Action.Source.PAYMENT;
        double vat = taxed ? market.round(net * market.vatRate(), 0) : 0;
        return make(subscriber, action, action.credits(), market.round(net + vat, 1), vat, when);
    }

    /** A transaction made a few hundred milliseconds before it is taken. */
    Entry make(Subscriber subscriber, Action action, boolean credit, double amount, double vat, long when) {
        long made = when - dice.between(180, 900);
        return new Entry(subscriber, action, credit, amount, vat, when, Ulid.at(made, dice), Uuid.random(dice));
    }

    /** The same transaction in another message. */
    Entry redelivered(Entry entry, long when) {
        return again(entry, when, entry.id, Uuid.random(dice));
    }

    /** The same transaction as it was made hours before it is taken. */
    Entry belated(Entry entry, long made) {
        return again(entry, entry.due(), Ulid.at(made, dice), entry.message);
    }

    private static Entry again(Entry entry, long when, Ulid id, Uuid message) {
        return new Entry(entry.subscriber, entry.action, entry.credit, entry.amount, entry.vat, when, id, message);
    }

    private double usualNet(Subscriber subscriber, Action action) {
        Market market = subscriber.market;
        double unit = market.unit();
        return switch (action) {
            case DELIVERY_DEDUCTION, DELIVERY_CANCELLATION -> subscriber.dailyPrice;
            case RENEW_SUBSCRIPTION, CREATE_SUBSCRIPTION -> renewal(subscriber);
            case REPLACE_FOOD -> unit * dice.between(4, 14) / 10;
            case ADD_DELIVERY_ADDONS -> market.round(unit * dice.between(8, 52) / 11, 0);
            case PURCHASE_ADDON_SUBSCRIPTION -> market.round(unit * dice.between(16, 40) / 1.1, 0);
            case PAY_PENDING_AMOUNT -> unit * dice.between(2, 24) / 2;
            case DONATE_RAMADAN_MEAL -> unit * dice.between(1, 5);
            case LEAVING_THE_COUNTRY, PARTIAL_REFUND, MEDICAL_CONDITION -> unit * dice.between(2, 12);
            default -> unit * dice.between(1, 12);
        };
    }

    /** A month or so of deliveries, some with a coupon, never as much as would be a large amount. */
    private double renewal(Subscriber subscriber) {
        Market market = subscriber.market;
        double coupon = dice.chance(0.15) ? market.unit() * dice.between(1, 8) : 0;
        double net = market.round(subscriber.dailyPrice * subscriber.plan.days() - coupon, 0);
        return Math.min(net, market.round(market.largeAmount() * 0.75, 0));
    }
}
