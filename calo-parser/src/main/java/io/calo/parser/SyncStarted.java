package io.calo.parser;

import io.calo.parser.internal.Bytes;
import io.calo.parser.internal.InspectCursor;
import io.calo.parser.internal.InspectReader;
import io.calo.parser.internal.ValueSyntaxException;
import io.calo.parser.value.LogValue;
import org.jspecify.annotations.Nullable;

/** The function began to copy a transaction onto the subscription balance: {@code Start syncing the balance { transaction: …}}. */
public final class SyncStarted extends LogRecord implements LogEvent {
    static final String PREFIX = "Start syncing the balance {";
    private static final byte[] TRANSACTION = Bytes.ascii("transaction");

    /** Where the values of a transaction lie that has not the familiar layout; null of one that has. */
    private final int @Nullable [] places;

    private final Layout layout;
    private final long lowLengths;
    private final long highLengths;
    private final int longText;

    private SyncStarted(RawRecord raw, int @Nullable [] places) {
        super(raw, Kind.SYNC_STARTED);
        this.places = places;
        layout = raw.layout;
        lowLengths = raw.lengths.low;
        highLengths = raw.lengths.high;
        longText = raw.lengths.longText;
    }

    static SyncStarted familiar(RawRecord raw) {
        return new SyncStarted(raw, null);
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

    /** The transaction, decoded anew at each call. */
    public Transaction transaction() {
        return places == null
                ? TransactionLayouts.decode(
                        layout,
                        new LayoutValues(block(), messageStart(), layout, lowLengths, highLengths, longText, words()))
                : TransactionReader.decode(block(), places);
    }

    @Override
    public LogValue value() {
        return InspectReader.read(block(), messageStart() + PREFIX.length() - 1, end);
    }
}
