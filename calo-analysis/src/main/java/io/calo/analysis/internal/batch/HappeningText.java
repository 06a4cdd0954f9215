package io.calo.analysis.internal.batch;

import io.calo.analysis.LedgerEntry;
import io.calo.analysis.Mismatch;
import io.calo.analysis.UnstartedMessage;
import io.calo.analysis.internal.batch.Happening.Placed;
import io.calo.analysis.internal.batch.Happening.Started;
import io.calo.analysis.internal.batch.Happening.Stray;
import io.calo.analysis.internal.batch.Happening.Unlinked;
import io.calo.analysis.internal.batch.Happening.Unstarted;
import io.calo.parser.Transaction;

/** What a happening says that tells it from others of the same time, name and request, wherever it was read. */
final class HappeningText {
    private HappeningText() {}

    static String of(Happening happening) {
        if (happening instanceof Started started) {
            return entry(started.entry());
        }
        if (happening instanceof Placed placed) {
            return entry(placed.line().entry());
        }
        if (happening instanceof Stray stray) {
            return mismatch(stray.mismatch().mismatch());
        }
        if (happening instanceof Unlinked unlinked) {
            return mismatch(unlinked.mismatch().mismatch());
        }
        return happening instanceof Unstarted unstarted ? message(unstarted.message()) : "";
    }

    private static String entry(LedgerEntry entry) {
        Transaction transaction = entry.transaction();
        return entry.messageId() + " " + entry.outcome() + " " + transaction.currency() + " " + transaction.amount()
                + " " + transaction.oldBalance() + " " + transaction.newBalance() + " " + transaction.paymentBalance();
    }

    private static String mismatch(Mismatch mismatch) {
        return mismatch.subscriptionBalance() + " " + mismatch.paymentBalance();
    }

    private static String message(UnstartedMessage message) {
        return message.messageId() + " " + message.outcome();
    }
}
