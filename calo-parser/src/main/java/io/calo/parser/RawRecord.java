package io.calo.parser;

import io.calo.parser.internal.Bytes;
import io.calo.parser.internal.ValueLimits;
import io.calo.parser.internal.ValueSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * The record under the reader's hands: where it lies in the block and where its header ends. One per reader, overwritten with
 * each record; events copy what they need and never touch bytes that an earlier event refers to.
 */
final class RawRecord {
    /** Length of {@code 2024-01-27T21:09:42.313Z } with its space. */
    static final int TIMESTAMP = 25;

    byte[] block = new byte[0];
    int start;
    /** After the last byte of the text; the line ends that follow are separators. */
    int end;

    /** Whether the input ends with this record and without the line feed that ends every record of a whole export. */
    boolean cut;

    /** Whether the input ends with this record and without the blank line that ends it: more of it may have followed. */
    boolean unclosed;

    /** What the values in it may ask of memory and time. */
    ValueLimits limits = ValueLimits.WIDEST;

    String source = "";
    long input;
    long line;
    long byteOffset;

    /** Milliseconds since the epoch. */
    long timestamp;

    /** What the envelope tells of it; null where there is none. */
    @Nullable
    Origin origin;

    /** Why it is no record; only of a {@link Framer.Frame#FAULT}. */
    @Nullable
    Fault fault;

    boolean application;
    int requestIdStart;
    int requestIdEnd;
    int levelEnd;
    int messageStart;

    /** The kind of a record that {@link FamiliarRecords} has read through already; null where that is still to be done. */
    @Nullable
    Kind familiar;

    /** Line feeds of a familiar record, the two after it included. */
    int lineFeeds;

    /** Of a familiar transaction: its layout, and how long its values are. */
    Layout layout = TransactionLayouts.OLDER;

    final Lengths lengths = new Lengths();

    /** Of all records of the reader. */
    final Words words = new Words();

    final EventLifetime lifetime;
    private Chunk chunk;

    RawRecord() {
        this(EventLifetime.UNLIMITED);
    }

    RawRecord(EventLifetime lifetime) {
        this.lifetime = lifetime;
        this.chunk = new Chunk(this);
    }

    /** What the record shares with others of its block. */
    Chunk chunk() {
        Chunk last = chunk;
        if (!last.holds(this)) {
            expire();
            last = new Chunk(this);
            chunk = last;
        }
        return last;
    }

    /** Ends the life of the events so far, unless it has no end. */
    void expire() {
        chunk.expired = chunk.passing;
    }

    /** Reads the header; the times have been checked. A header that is none leaves a platform record, all message. */
    void readHeader() {
        application = false;
        messageStart = start + TIMESTAMP;
        requestIdStart = -1;
        requestIdEnd = -1;
        int second = start + TIMESTAMP;
        if (!Timestamps.isTimestamp(block, second, end) || second + 24 >= end || block[second + 24] != '\t') {
            return;
        }
        int requestId = second + 25;
        int requestIdTab = Bytes.indexOf(block, requestId, end, '\t');
        int levelTab = requestIdTab < end ? Bytes.indexOf(block, requestIdTab + 1, end, '\t') : end;
        if (levelTab < end) {
            application = true;
            requestIdStart = requestId;
            requestIdEnd = requestIdTab;
            levelEnd = levelTab;
            messageStart = levelTab + 1;
        }
    }

    /**
     * Requires what the header names to be of a length that may be kept, many at a time.
     *
     * @throws ValueSyntaxException if it is longer
     */
    void requireHeader() {
        if (application) {
            limits.requireHeaderBytes("the request id", requestIdEnd - requestIdStart, requestIdStart);
            limits.requireHeaderBytes("the level", levelEnd - requestIdEnd - 1, requestIdEnd + 1);
        }
    }

    /** Its length in the input. */
    long byteLength() {
        Origin envelope = origin;
        return envelope == null ? end - start : envelope.byteLength();
    }

    boolean messageStartsWith(byte[] prefix) {
        return Bytes.startsWith(block, messageStart, end, prefix);
    }

    boolean messageIs(byte[] text) {
        return Bytes.equals(block, messageStart, end, text);
    }

    /** Null also where it is too long. */
    @Nullable
    String requestId() {
        return requestIdStart < 0 || requestIdEnd - requestIdStart > limits.identifierBytes()
                ? null
                : Bytes.text(block, requestIdStart, requestIdEnd);
    }
}
