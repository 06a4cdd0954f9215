package io.calo.simulator;

import java.util.Locale;
import java.util.Optional;

/** Something that goes wrong, which a simulation can be asked to put in a number of times. */
public enum Fault {
    /** A debit that would take the subscription below zero is refused; the wallet has taken it. With a start and without, by turns. */
    OVERDRAFT_REFUSED,
    /** A debit takes both balances below zero and is published. */
    OVERDRAFT_APPLIED,
    /** The wallet is below zero while the subscription is not. */
    OVERDRAFT_WALLET,
    /** A published credit is gone at the next transaction. */
    LOST_UPDATE,
    /** The subscription balance changes between two transactions, without a log. */
    GAP,
    /** The wallet alone changes between two transactions. */
    WALLET_ONLY,
    /** The new balance is not the old one with the net amount added or taken. */
    ARITHMETIC,
    /** A transaction is made twice from the same balance, or delivered and published twice under one id, by turns. */
    DUPLICATE,
    /** A debit of less than nothing. */
    NEGATIVE_AMOUNT,
    /** A credit of nothing. */
    ZERO_AMOUNT,
    /** A credit is logged as a DEBIT. */
    TYPE_CONTRADICTION,
    /** A subscriber's currency changes. */
    CURRENCY_CHANGE,
    /** Staff reverse an earlier entry by hand. */
    STAFF_CORRECTION,
    /** An amount above what 2,000 SAR is. */
    LARGE_AMOUNT,
    /** An amount far from its kind, yet below what 2,000 SAR is. */
    UNUSUAL_AMOUNT,
    /** A score of transactions within minutes. */
    BURST,
    /** A sync ends in an error and succeeds when the message comes again. */
    SYNC_FAILED,
    /** An invocation ends before the fate of its message is known; a later one takes the message again. */
    SYNC_UNFINISHED,
    /** A message waits for hours in the queue. */
    SLOW_SYNC,
    /** The service crashes while it starts. */
    RUNTIME_ERROR,
    /** The service crashes several times within minutes. */
    CRASH_LOOP,
    /** A record of a shape that was not there before. */
    UNKNOWN_RECORD,
    /** An invocation whose END, or END and REPORT, are missing. */
    INCOMPLETE_INVOCATION;

    private final String commandName = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name used on command lines and in labels, such as {@code lost-update}. */
    public String commandName() {
        return commandName;
    }

    /** The fault of that command name, if there is one; case matters. */
    public static Optional<Fault> named(String commandName) {
        for (Fault fault : values()) {
            if (fault.commandName.equals(commandName)) {
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }
}
