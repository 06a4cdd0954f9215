package io.calo.parser;

import io.calo.parser.internal.Bytes;
import io.calo.parser.internal.InspectCursor;
import io.calo.parser.internal.InspectReader;
import io.calo.parser.internal.ValueSyntaxException;
import io.calo.parser.value.LogValue;

/** The function began to copy a transaction onto the subscription balance: {@code Start syncing the balance { transaction: …}}. */
public final class SyncStarted extends LogRecord implements LogEvent {
    static final String PREFIX = "Start syncing the balance {";
    private static final byte[] TRANSACTION = Bytes.ascii("transaction");

    private final int[] places;

    private SyncStarted(RawRecord raw, int[] places) {
        super(raw);
        this.places = places;
    }

    static SyncStarted read(RawRecord raw) {
        InspectCursor cursor =
                new InspectCursor(raw.block, raw.messageStart + PREFIX.length() - 1, raw.end, raw.limits);
        cursor.openObject();
        int[] places = null;
        while (cursor.nextKey()) {
            if (Bytes.equals(raw.block, cursor.keyStart(), cursor.keyEnd(), TRANSACTION)) {
                places = TransactionReader.find(raw.block, raw.limits, cursor);
            } else {
                cursor.skipValue();
            }
        }
        if (places == null) {
            throw ValueSyntaxException.invalid("there is no transaction", cursor.at() - 1);
        }
        if (cursor.at() < raw.end) {
            throw ValueSyntaxException.invalid("text after the transaction", cursor.at());
        }
        return new SyncStarted(raw, places);
    }

    @Override
    public Kind kind() {
        return Kind.SYNC_STARTED;
    }

    /** The transaction, decoded anew at each call. */
    public Transaction transaction() {
        return TransactionReader.decode(block, places);
    }

    @Override
    public LogValue value() {
        return InspectReader.read(block, messageStart + PREFIX.length() - 1, end);
    }
}
