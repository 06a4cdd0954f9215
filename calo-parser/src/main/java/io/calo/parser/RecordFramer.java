package io.calo.parser;

import io.calo.parser.internal.Swar;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream of bytes into records, one after another, without looking into them.
 *
 * <p>A record begins where a line begins with a timestamp and a space, and ends before the next such line; the line ends
 * between are separators. So the framer needs to look only at line feeds, and at the 25 bytes after each. Everything between
 * two record starts goes to the frame it follows, and what precedes the first goes to a frame without a record start: no byte
 * can fall between two frames.
 *
 * <p>Events keep pointing into the blocks, so bytes once filled are never moved or written again while events may be asked: a full
 * block is left to its events and the unfinished record at its end is copied to the next ({@link Blocks}). A record longer than the limit is not collected but
 * passed over, keeping its beginning, and line ends beyond the limit end a record; memory stays bounded whatever comes. What
 * is found never depends on how many bytes a read happens to give.
 *
 * <p>Three indices into the block: frame ≤ scanned ≤ limit. {@code frame} is where the current frame begins, all of
 * {@code [frame, scanned)} is known to belong to it, and {@code limit} ends the bytes that have been read.
 */
final class RecordFramer implements Framer {
    private static final int LEAST_ROOM = 1 << 13;
    private static final int RECORD_START = RawRecord.TIMESTAMP;

    private final ParseLimits limits;
    private final FamiliarRecords familiar;
    private final Blocks blocks;

    /** More of a frame than this is not collected. */
    private final int keep;

    private InputStream in = InputStream.nullInputStream();
    private byte[] block = new byte[Blocks.LEAST];
    private int frame;
    private int scanned;
    private int limit;
    private boolean atEnd;

    /** Whether a record is known to begin at {@code frame}. */
    private boolean atRecord;

    private @Nullable IOException failure;

    /** Offset in the stream of {@code block[0]}; negative while the block still holds the end of an earlier input. */
    private long blockOffset;

    private long line;
    private long separatorBytes;
    private long byteLength;
    private long frames;

    /** The beginning of a frame beyond the limit, and how many of its bytes have been passed over. */
    private byte @Nullable [] beginning;

    private long passedOver;

    RecordFramer(ParseLimits limits, Blocks blocks) {
        this(limits, FamiliarRecords.within(limits), blocks);
    }

    RecordFramer(ParseLimits limits, FamiliarRecords familiar, Blocks blocks) {
        this.limits = limits;
        this.familiar = familiar;
        this.blocks = blocks;
        this.keep = Math.max(limits.maxRecordBytes(), limits.maxExcerptBytes());
    }

    /** Turns to another input, which the caller closes. */
    void open(InputStream input) {
        in = input;
        if (block.length - limit < LEAST_ROOM) {
            block = blocks.after(block, 0);
            limit = 0;
        }
        frame = limit;
        scanned = limit;
        blockOffset = -(long) limit;
        atEnd = false;
        atRecord = false;
        failure = null;
        line = 1;
        separatorBytes = 0;
        frames = 0;
    }

    /** Whether the input, just opened, begins with a record, as exports do; if not, it may be of another shape. */
    boolean beginsWithRecord() {
        return ensure(RECORD_START) && isRecordStart(frame);
    }

    /** All of the input, just opened, as a stream for another framer; this one is done with it. A stream that failed fails again. */
    InputStream handOver() {
        byte[] read = Arrays.copyOfRange(block, frame, limit);
        InputStream all = new SequenceInputStream(new ByteArrayInputStream(read), in);
        open(InputStream.nullInputStream());
        return all;
    }

    @Override
    public @Nullable IOException failure() {
        return failure;
    }

    @Override
    public long decodedBytes() {
        return blockOffset + limit;
    }

    @Override
    public long separatorBytes() {
        return separatorBytes;
    }

    @Override
    public long frames() {
        return frames;
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public long byteLength() {
        return byteLength;
    }

    @Override
    public @Nullable Frame next(RawRecord raw) {
        if (!atRecord && !findStart()) {
            return null;
        }
        if (atRecord) {
            int end = familiar.read(raw, block, frame, limit, atEnd);
            if (end > 0) {
                layFamiliar(raw, end);
                return Frame.RECORD;
            }
        }
        return nextSlow(raw);
    }

    private void layFamiliar(RawRecord raw, int end) {
        int start = frame;
        lay(raw, block, start, end);
        raw.line = line;
        raw.byteOffset = blockOffset + start;
        raw.cut = false;
        raw.unclosed = false;
        byteLength = (long) end - start;
        line += raw.lineFeeds;
        frames++;
        separatorBytes += 2;
        frame = end + 2;
        scanned = frame;
        atRecord = frame < limit;
    }

    /** Passes line ends; answers whether anything follows them, and notes whether it is a record. */
    private boolean findStart() {
        boolean any = skipSeparators();
        atRecord = any && ensure(RECORD_START) && isRecordStart(frame);
        return any;
    }

    /** Finds the end of any frame. */
    private Frame nextSlow(RawRecord raw) {
        boolean record = atRecord;
        raw.familiar = null;
        long known = decodedBytes();
        boolean endKnown = atEnd;
        frames++;
        raw.line = line;
        raw.byteOffset = blockOffset + frame;
        beginning = null;
        passedOver = 0;
        try {
            atRecord = findEnd();
        } catch (RuntimeException | Error e) { // a stream's bug; whoever reads on finds the frame where it was
            line = raw.line;
            scanned = frame;
            frames--;
            throw e;
        }
        int end = trimEnd();
        byteLength = passedOver + (end - frame);
        separatorBytes += scanned - end;
        raw.cut = atEnd && end == limit;
        raw.unclosed = atEnd && scanned == limit && !endsInBlankLine();
        boolean tooLong = byteLength > limits.maxRecordBytes();
        if (tooLong) {
            byte[] excerpt = beginning != null ? beginning : excerpt(end);
            lay(raw, excerpt, 0, excerpt.length);
        } else {
            lay(raw, block, frame, end);
        }
        boolean more = known != decodedBytes() || endKnown != atEnd;
        if (record && more && !tooLong && familiar.read(raw, block, frame, limit, atEnd) != end) {
            raw.familiar = null; // not either with all of it at hand
        }
        frame = scanned;
        return !record ? Frame.FRAGMENT : tooLong ? Frame.LONG_RECORD : Frame.RECORD;
    }

    @Override
    public boolean isDrained() {
        return atEnd && frame == limit;
    }

    private static void lay(RawRecord raw, byte[] block, int start, int end) {
        raw.block = block;
        raw.start = start;
        raw.end = end;
    }

    /** Passes line ends; answers whether anything follows them. */
    private boolean skipSeparators() {
        if (blockOffset + frame == 0 && ensure(3) && isByteOrderMark(frame)) {
            pass(3);
        }
        while (ensure(1)) {
            if (block[frame] == '\n') {
                line++;
                pass(1);
            } else if (block[frame] == '\r' && ensure(2) && block[frame + 1] == '\n') {
                line++;
                pass(2);
            } else {
                return true;
            }
        }
        return false;
    }

    private void pass(int bytes) {
        frame += bytes;
        separatorBytes += bytes;
        scanned = frame;
    }

    private boolean isByteOrderMark(int at) {
        return block[at] == (byte) 0xEF && block[at + 1] == (byte) 0xBB && block[at + 2] == (byte) 0xBF;
    }

    /**
     * Moves {@code scanned} from the frame's beginning to the next record start, a flood of line ends, or the end of the input;
     * answers whether it is a record start.
     */
    private boolean findEnd() {
        int blankLines = 0;
        while (true) {
            scanned = Swar.indexOfLineFeed(block, scanned, limit);
            if (scanned == limit) {
                if (!fill()) {
                    return false;
                }
                continue;
            }
            blankLines = isAfterLineEnd(scanned) ? blankLines + 1 : 0;
            boolean enough = ensure(1 + RECORD_START); // may move the block under the indices
            scanned++;
            line++;
            if (enough ? isRecordStart(scanned) : isCutRecordStart(scanned)) {
                return enough;
            }
            if (blankLines > limits.maxRecordBytes()) {
                return false;
            }
        }
    }

    private boolean isRecordStart(int at) {
        // The first byte decides nearly always: lines of objects begin with a space or a bracket.
        byte first = block[at];
        return first >= '0'
                && first <= '9'
                && block[at + Timestamps.LENGTH] == ' '
                && Timestamps.isTimestamp(block, at);
    }

    /** Whether the input ends at {@code at} in the stump of a timestamp, after the blank line that ends a record. */
    private boolean isCutRecordStart(int at) {
        int stump = limit - at;
        return stump > 0
                && stump < RECORD_START
                && Timestamps.matching(block, at, limit) == stump
                && isAfterLineEnd(at - 1);
    }

    /** Whether the line that the feed at {@code feed} ends is blank. */
    private boolean isAfterLineEnd(int feed) {
        int last = feed > frame && block[feed - 1] == '\r' ? feed - 2 : feed - 1;
        return last >= frame && block[last] == '\n';
    }

    private boolean endsInBlankLine() {
        return scanned > frame && block[scanned - 1] == '\n' && isAfterLineEnd(scanned - 1);
    }

    /** Index after the frame's text: before the line ends that follow it. */
    private int trimEnd() {
        int end = scanned;
        while (end > frame && block[end - 1] == '\n') {
            end--;
            if (end > frame && block[end - 1] == '\r') {
                end--;
            }
        }
        return end;
    }

    /** Whether so many bytes follow {@code scanned}. */
    private boolean ensure(int bytes) {
        while (limit - scanned < bytes) {
            if (!fill()) {
                return false;
            }
        }
        return true;
    }

    /** Reads more, into the room that is left or into a new block; false at the end of the input. */
    private boolean fill() {
        if (atEnd) {
            return false;
        }
        if (scanned - frame > keep) {
            passOver();
        }
        if (limit == block.length) {
            newBlock();
        }
        try {
            int read = in.read(block, limit, block.length - limit);
            atEnd = read < 0;
            limit += Math.max(read, 0);
        } catch (IOException e) {
            failure = e;
            atEnd = true;
        }
        return !atEnd;
    }

    private void newBlock() {
        int carried = limit - frame;
        byte[] next = blocks.after(block, carried);
        System.arraycopy(block, frame, next, 0, carried);
        block = next;
        blockOffset += frame;
        scanned -= frame;
        limit = carried;
        frame = 0;
    }

    /** Lets go of text beyond the limit; not of line ends after it, which may turn out to be separators. */
    private void passOver() {
        int end = scanned;
        end -= block[end - 1] == '\n' ? 1 : 0;
        end -= block[end - 1] == '\r' ? 1 : 0;
        if (block[end - 1] == '\n' || end - frame <= keep) {
            return;
        }
        if (beginning == null) {
            beginning = excerpt(end);
        }
        passedOver += end - frame;
        frame = end;
    }

    private byte[] excerpt(int end) {
        return Arrays.copyOfRange(block, frame, Math.min(end, frame + limits.maxExcerptBytes()));
    }
}
