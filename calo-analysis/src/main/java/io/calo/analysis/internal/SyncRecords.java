package io.calo.analysis.internal;

import io.calo.analysis.internal.SyncRecord.Apart;
import io.calo.analysis.internal.SyncRecord.Content;
import io.calo.analysis.internal.SyncRecord.Received;
import io.calo.analysis.internal.SyncRecord.Refused;
import io.calo.analysis.internal.SyncRecord.Started;
import io.calo.analysis.internal.SyncRecord.Text;
import io.calo.parser.BalanceMismatch;
import io.calo.parser.Kind;
import io.calo.parser.LogEvent;
import io.calo.parser.MessageReceived;
import io.calo.parser.OverdraftRefused;
import io.calo.parser.SyncStarted;
import io.calo.parser.Transaction;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes records of events. Words that recur in most of them are kept once: records are what an analysis holds most of. */
final class SyncRecords {
    private static final int BRIEF = 120;
    private static final Text NOTHING = new Text("");

    private final Map<String, String> words = new HashMap<>();

    /** The record of an event whose kind the protocol knows. */
    SyncRecord of(LogEvent event) {
        Instant timestamp = Objects.requireNonNull(event.timestamp());
        return new SyncRecord(event.kind(), timestamp.toEpochMilli(), content(event), event.position());
    }

    private Content content(LogEvent event) {
        if (event instanceof MessageReceived received) {
            return new Received(received.messageId());
        }
        if (event instanceof SyncStarted started) {
            return new Started(lean(started.transaction()));
        }
        if (event instanceof OverdraftRefused refused) {
            return new Refused(
                    refused.userId(), refused.transactionId(), refused.currentBalance(), refused.newBalance());
        }
        if (event instanceof BalanceMismatch apart) {
            return new Apart(once(apart.userId()), apart.subscriptionBalance(), apart.paymentBalance());
        }
        boolean telling = event.kind() == Kind.SYNC_SKIPPED || event.kind() == Kind.SYNC_FAILED;
        return telling ? new Text(once(brief(event.message()))) : NOTHING;
    }

    /** The transaction without what nothing here asks for and the log keeps, and with words that others share. */
    private Transaction lean(Transaction full) {
        return new Transaction(
                full.id(),
                once(full.userId()),
                full.type(),
                onceOrNull(full.source()),
                onceOrNull(full.action()),
                once(full.currency()),
                full.amount(),
                full.vat(),
                full.oldBalance(),
                full.newBalance(),
                full.paymentBalance(),
                full.updatePaymentBalance(),
                null,
                Map.of());
    }

    /** The text, or what tells a long one from others: it serves only to know copies. */
    private static String brief(String message) {
        String text = message.replace("\r\n", "\n"); // a copy may have been made with other line ends
        return text.length() <= BRIEF ? text : text.substring(0, BRIEF) + text.length() + "#" + text.hashCode();
    }

    private String once(String word) {
        String known = words.putIfAbsent(word, word);
        return known == null ? word : known;
    }

    private @Nullable String onceOrNull(@Nullable String word) {
        return word == null ? null : once(word);
    }
}
