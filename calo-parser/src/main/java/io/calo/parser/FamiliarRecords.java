package io.calo.parser;

import io.calo.parser.Layout.Form;
import io.calo.parser.internal.Swar;

/*
 * The hot class of the parser.
 *
 * Nearly all bytes of a log stand in records of a dozen texts that never vary but in a few values: the service prints the same
 * objects, member by member, and the platform the same lines. For these, framing and reading are one pass that never searches for
 * an end. Seen as an automaton, it is a chain with no way back:
 *
 *     time that exists -> header -> words that name the kind -> literals and values in turn -> line feed, blank line
 *                                                                                          -> the next record's time
 *
 * At the first byte that does not fit it gives up, says nothing about the record, and leaves it to RecordFramer and RecordReader,
 * which find any record's end and read any record's text. So each answer in here has to be what these two would say, and may be
 * refused for any reason: this class decides about speed alone. FamiliarRecordsProperties holds it to that.
 *
 * What makes an end certain is that every byte of the record has been looked at: a line feed stands only where a literal has one,
 * and after each of these comes a blank or a brace, never a digit, so that no record begins inside.
 *
 * Words of eight bytes are compared and tested whole (Swar). Numbers are offsets in the texts as the service prints them. Methods
 * are kept small enough for the JIT to inline, and nothing is allocated.
 */

/** Reads records of the texts that nearly all have, in the one pass that also finds where they end. */
final class FamiliarRecords {
    private static final int TIMESTAMP = RawRecord.TIMESTAMP;
    private static final int UUID = 36;

    /** Up to the tab after the request id: two timestamps, each with a byte after it, and the id. */
    private static final int REQUEST_ID = 2 * TIMESTAMP;

    private static final int LEVEL = REQUEST_ID + UUID + 1;

    /** The shortest familiar record with its two line feeds and the next one's timestamp; shorter than no fixed offset in here. */
    private static final int SHORTEST = 104;

    private static final long START = Swar.word("START Re");
    private static final long START_ID = Swar.word("uestId: ");
    private static final long VERSION = Swar.word(" Version");
    private static final long LATEST = Swar.word(" $LATEST");
    private static final long END = Swar.word("END Requ");
    private static final long END_ID = Swar.word("uestId: ");
    private static final long INIT = Swar.word("INIT_STA");
    private static final long INIT_END = Swar.word("T_START ");
    private static final long REPORT = Swar.word("REPORT R");
    private static final long REPORT_ID = Swar.word("equestId");
    private static final long DURATION_1 = Swar.word("\tDuratio");
    private static final long DURATION_2 = Swar.word("ration: ");

    private static final long PROCESSING = Swar.word("INFO\tPro");
    private static final long STARTING = Swar.word("INFO\tSta");
    private static final long PUBLISHING = Swar.word("INFO\tSub");
    private static final long SKIPPING = Swar.word("INFO\tSki");
    private static final long LOCKING = Swar.word("INFO\tTra");
    private static final long BALANCED = Swar.word("INFO\tBal");
    private static final long DIFFERING = Swar.word("ERROR\tSu");

    private static final Literal RECEIVED_TEXT = new Literal(MessageReceived.PREFIX);
    private static final Literal PUBLISHED_TEXT = new Literal(SyncPublished.PREFIX + "\n\n");
    private static final Literal ALREADY_TEXT = new Literal(SyncSkipped.ALREADY_PREFIX + "\n\n");
    private static final Literal SKIPPING_PROCESS_TEXT = new Literal(SyncSkipped.PROCESS_PREFIX);
    private static final Literal SKIPPING_SYNC_TEXT = new Literal(SyncSkipped.SYNC_PREFIX);
    private static final Literal LOCK_TEXT = new Literal(LockCreated.PREFIX);

    private static final Layout MISMATCH = Layout.of(BalanceMismatch.PREFIX + "\n  userId: '")
            .value(Form.TEXT, "',\n  subscriptionBalance: ")
            .value(Form.NUMBER, ",\n  paymentBalance: ")
            .value(Form.NUMBER, "\n}\n\n")
            .build();

    private static final int NONE = -1;

    /** Its text goes on from {@link #openFrom}, on any lines. */
    private static final int OPEN = -2;

    private final int maxRecordBytes;
    private final Clock clock = new Clock();
    private int openFrom;

    /**
     * @param maxRecordBytes how long a record may be to be familiar; with 0 none is
     */
    FamiliarRecords(int maxRecordBytes) {
        this.maxRecordBytes = maxRecordBytes;
    }

    /** Those that no limit stops: a string is no longer than its record, and no UTF-8 at worst takes three times its bytes. */
    static FamiliarRecords within(ParseLimits limits) {
        boolean texts = limits.maxIdentifierBytes() >= 3 * Layout.LONGEST_TEXT;
        return new FamiliarRecords(texts ? Math.min(limits.maxRecordBytes(), limits.maxStringBytes()) : 0);
    }

    /**
     * Reads the record that begins at {@code start} with a timestamp and a space, if it is familiar: notes its kind and where
     * its parts begin.
     *
     * @param atEnd whether the input ends at {@code limit}
     * @return the index after its text, which two line feeds and the next record or the end of the input follow; −1 where it is
     *     not familiar, or its end does not stand before {@code limit}
     */
    int read(RawRecord raw, byte[] block, int start, int limit, boolean atEnd) {
        raw.familiar = null;
        if (limit - start < SHORTEST || !clock.exists(block, start)) {
            return NONE;
        }
        raw.lineFeeds = 2;
        int end = find(raw, block, start, limit);
        if (end == OPEN) {
            end = openEnd(raw, block, openFrom, limit);
        }
        boolean fits = end > 0
                && end - start <= maxRecordBytes
                && (raw.requestIdStart < 0 || isToken(block, raw.requestIdStart))
                && isFollowed(block, end + 2, limit, atEnd);
        if (!fits) {
            raw.familiar = null;
            return NONE;
        }
        return end;
    }

    private static boolean isFollowed(byte[] block, int next, int limit, boolean atEnd) {
        return limit - next < TIMESTAMP ? atEnd && next == limit : isRecordStart(block, next);
    }

    private int find(RawRecord raw, byte[] block, int start, int limit) {
        return switch (block[start + TIMESTAMP]) {
            case 'S' -> started(raw, block, start);
            case 'I' -> initialised(raw, block, start);
            case 'E' -> ended(raw, block, start);
            case 'R' -> report(raw, block, start, limit);
            default -> application(raw, block, start, limit);
        };
    }

    /** {@code START RequestId: <id> Version: $LATEST}. */
    private static int started(RawRecord raw, byte[] block, int start) {
        int message = start + TIMESTAMP;
        int id = message + 17;
        int version = id + UUID;
        boolean fits = Swar.word(block, message) == START
                && Swar.word(block, message + 9) == START_ID
                && Swar.word(block, version) == VERSION
                && Swar.word(block, version + 9) == LATEST
                && block[message + 8] == 'q'
                && block[version + 8] == ':';
        return fits ? platform(raw, Kind.INVOCATION_STARTED, block, message, id, version + 17) : NONE;
    }

    /** {@code INIT_START } and anything. */
    private int initialised(RawRecord raw, byte[] block, int start) {
        int message = start + TIMESTAMP;
        boolean fits = Swar.word(block, message) == INIT && Swar.word(block, message + 3) == INIT_END;
        raw.requestIdStart = -1;
        raw.messageStart = message;
        return fits ? open(raw, Kind.RUNTIME_INIT, message) : NONE;
    }

    /** {@code END RequestId: <id>}. */
    private static int ended(RawRecord raw, byte[] block, int start) {
        int message = start + TIMESTAMP;
        int id = message + 15;
        boolean fits = Swar.word(block, message) == END && Swar.word(block, message + 7) == END_ID;
        return fits ? platform(raw, Kind.INVOCATION_ENDED, block, message, id, id + UUID) : NONE;
    }

    /** {@code REPORT RequestId: <id>\tDuration: 141.09 ms\t…}, up to the line's end. */
    private int report(RawRecord raw, byte[] block, int start, int limit) {
        int message = start + TIMESTAMP;
        int id = message + 18;
        int tab = id + UUID;
        boolean fits = Swar.word(block, message) == REPORT
                && Swar.word(block, message + 8) == REPORT_ID
                && block[message + 16] == ':'
                && block[message + 17] == ' '
                && Swar.word(block, tab) == DURATION_1
                && Swar.word(block, tab + 3) == DURATION_2
                && Tokens.isMillis(block, tab + 11, limit);
        raw.requestIdStart = id;
        raw.messageStart = message;
        return fits ? open(raw, Kind.INVOCATION_REPORT, tab + 11) : NONE;
    }

    /** Text of any lines from there on, of a kind that asks no more of a whole record. */
    private int open(RawRecord raw, Kind kind, int from) {
        raw.familiar = kind;
        openFrom = from;
        return OPEN;
    }

    /**
     * The end of such a text: the first blank line that a record follows. Line ends of any other kind there, or a record without
     * a blank line before it, are for others to sort out.
     */
    private static int openEnd(RawRecord raw, byte[] block, int from, int limit) {
        int lineFeeds = 2;
        int at = from;
        while (true) {
            at = Swar.indexOfLineFeed(block, at, limit);
            int next = at + 1;
            boolean last = limit - next <= TIMESTAMP;
            if (last && !(limit - next == 1 && block[next] == '\n')) {
                return NONE;
            }
            if (last || (block[next] == '\n' && isRecordStart(block, next + 1))) {
                raw.lineFeeds = lineFeeds;
                return block[at - 1] == '\r' || block[at - 1] == '\n' ? NONE : at;
            }
            if (isRecordStart(block, next)) {
                return NONE;
            }
            lineFeeds++;
            at = next;
        }
    }

    private static boolean isRecordStart(byte[] block, int at) {
        return block[at + Timestamps.LENGTH] == ' ' && Timestamps.isTimestamp(block, at);
    }

    private static int platform(RawRecord raw, Kind kind, byte[] block, int message, int id, int end) {
        raw.familiar = kind;
        raw.messageStart = message;
        raw.requestIdStart = id;
        return block[end] == '\n' && block[end + 1] == '\n' ? end : NONE;
    }

    /** A second time, a request id and a level, each with a tab after it; then what the function says. */
    private int application(RawRecord raw, byte[] block, int start, int limit) {
        boolean fits = block[start + REQUEST_ID - 1] == '\t'
                && block[start + LEVEL - 1] == '\t'
                && Timestamps.isTimestamp(block, start + TIMESTAMP);
        if (!fits) {
            return NONE;
        }
        raw.requestIdStart = start + REQUEST_ID;
        long word = Swar.word(block, start + LEVEL);
        int message = start + LEVEL + 5;
        raw.messageStart = message;
        if (word == STARTING) {
            return transaction(raw, block, message, limit);
        }
        if (word == PROCESSING) {
            return received(raw, block, message, limit);
        }
        if (word == PUBLISHING) {
            return text(raw, Kind.SYNC_PUBLISHED, PUBLISHED_TEXT, block, message, limit);
        }
        if (word == SKIPPING) {
            return skipped(raw, block, message, limit);
        }
        if (word == BALANCED) {
            return text(raw, Kind.SYNC_SKIPPED, ALREADY_TEXT, block, message, limit);
        }
        if (word == LOCKING) {
            return locked(raw, block, message, limit);
        }
        if (word == DIFFERING) {
            raw.messageStart = message + 1; // ERROR is longer than INFO
            return object(raw, Kind.BALANCE_MISMATCH, MISMATCH, block, message + 1, limit);
        }
        return NONE;
    }

    private static int received(RawRecord raw, byte[] block, int message, int limit) {
        int id = message + RECEIVED_TEXT.length;
        int end = id + UUID;
        boolean fits = limit - end >= 2
                && RECEIVED_TEXT.stands(block, message)
                && isToken(block, id)
                && block[end] == '\n'
                && block[end + 1] == '\n';
        raw.familiar = Kind.MESSAGE_RECEIVED;
        return fits ? end : NONE;
    }

    private static int text(RawRecord raw, Kind kind, Literal text, byte[] block, int message, int limit) {
        raw.familiar = kind;
        int end = message + text.length;
        return end <= limit && text.stands(block, message) ? end - 2 : NONE;
    }

    /** Any words after the two that all reasons not to sync begin with. */
    private int skipped(RawRecord raw, byte[] block, int message, int limit) {
        boolean fits = limit - message > SKIPPING_SYNC_TEXT.length
                && (SKIPPING_PROCESS_TEXT.stands(block, message) || SKIPPING_SYNC_TEXT.stands(block, message));
        return fits ? open(raw, Kind.SYNC_SKIPPED, message) : NONE;
    }

    private int locked(RawRecord raw, byte[] block, int message, int limit) {
        boolean fits = limit - message > LOCK_TEXT.length && LOCK_TEXT.stands(block, message);
        return fits ? open(raw, Kind.LOCK_CREATED, message) : NONE;
    }

    private static int transaction(RawRecord raw, byte[] block, int message, int limit) {
        Layout layout = TransactionLayouts.likely(block, message, limit);
        raw.layout = layout;
        return object(raw, Kind.SYNC_STARTED, layout, block, message, limit);
    }

    private static int object(RawRecord raw, Kind kind, Layout layout, byte[] block, int message, int limit) {
        raw.familiar = kind;
        raw.lineFeeds = layout.lineFeeds();
        return layout.match(block, message, limit, raw.lengths) - 2;
    }

    /** Whether the bytes of a request id, as long as a UUID, hold neither spaces nor control characters. */
    private static boolean isToken(byte[] block, int at) {
        return (Swar.blanks(Swar.word(block, at))
                        | Swar.blanks(Swar.word(block, at + 8))
                        | Swar.blanks(Swar.word(block, at + 16))
                        | Swar.blanks(Swar.word(block, at + 24))
                        | Swar.blanks(Swar.word(block, at + UUID - 8)))
                == 0;
    }
}
