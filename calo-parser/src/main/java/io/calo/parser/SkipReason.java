package io.calo.parser;

import java.util.Locale;

/** Why a message was taken up but nothing was written. */
public enum SkipReason {
    /** A create-subscription transaction, which another listener syncs. */
    CREATE_SUBSCRIPTION,
    /** The balance has been written by another listener. */
    ALREADY_SYNCED,
    /** The transaction says not to update the payment balance. */
    UPDATE_FLAG_FALSE,
    /** A reason that this version does not know; the message tells it. */
    OTHER;

    /** The name in outputs, in kebab case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
