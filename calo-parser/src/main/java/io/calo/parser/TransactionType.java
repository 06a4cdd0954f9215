package io.calo.parser;

/** What a wallet transaction says it does to the balance. */
public enum TransactionType {
    /** Adds money. */
    CREDIT,
    /** Takes money. */
    DEBIT
}
