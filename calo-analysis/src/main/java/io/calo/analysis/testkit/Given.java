package io.calo.analysis.testkit;

import io.calo.analysis.Outcome;

/** What a test invents; to be imported statically. What is left open, {@link DetectorTest} fills in. */
public final class Given {
    private Given() {}

    /** A started transaction: a debit of 10 that was published, until it is told otherwise. */
    public static EntryBuilder entry() {
        return new EntryBuilder();
    }

    /**
     * A message that started no transaction.
     *
     * @param outcome what became of it; for {@link Outcome#REFUSED} see {@link #refusal}
     * @throws IllegalArgumentException if it was refused, which needs balances, or published, which needs a transaction
     */
    public static MessageBuilder message(Outcome outcome) {
        return MessageBuilder.of(outcome);
    }

    /**
     * A message that was refused before it started a transaction, for the subscription balance would have fallen below zero.
     *
     * @param currentBalance the subscription balance, which stays: a decimal number
     * @param newBalance what it would have become
     */
    public static MessageBuilder refusal(String currentBalance, String newBalance) {
        return MessageBuilder.refused(currentBalance, newBalance);
    }

    /** A note of the service that two balances differ, apart from any transaction; decimal numbers. */
    public static MismatchBuilder mismatch(String subscriptionBalance, String paymentBalance) {
        return new MismatchBuilder(subscriptionBalance, paymentBalance);
    }

    /** A run of the function with all its records, of a second, that went well, until it is told otherwise. */
    public static InvocationBuilder invocation() {
        return new InvocationBuilder();
    }
}
