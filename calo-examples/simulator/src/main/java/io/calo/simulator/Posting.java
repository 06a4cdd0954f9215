package io.calo.simulator;

/**
 * A transaction as its start was logged, and how it ended.
 *
 * @param net the amount without VAT
 * @param newerShape whether {@code type}, {@code paymentBalance} and the rest were logged
 * @param statedCredit what {@code type} says; without meaning in the older shape
 */
record Posting(
        Ulid id,
        long time,
        Market market,
        Action action,
        double amount,
        double net,
        double oldBalance,
        double newBalance,
        double paymentBalance,
        boolean newerShape,
        boolean statedCredit,
        Fate fate) {}
