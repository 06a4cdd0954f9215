package io.calo.parser;

import io.calo.parser.Framer.Frame;
import io.calo.parser.internal.CorruptInputException;
import io.calo.parser.internal.FileInputs;
import io.calo.parser.internal.FileWalk;
import io.calo.parser.internal.InputLimitException;
import io.calo.parser.internal.InputSource;
import io.calo.parser.internal.Inputs;
import io.calo.parser.internal.StreamInputs;
import io.calo.parser.internal.ValueLimits;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadFactory;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Reads logs into events: pull, one event at a time, null at the end.
 *
 * <pre>{@code
 * try (LogReader reader = LogReader.open(Path.of("logs"))) {
 *     for (LogEvent event; (event = reader.read()) != null; ) {
 *         // …
 *     }
 * }
 * }</pre>
 *
 * <p>Inputs are files, folders (walked in the order of names; hidden files and files without a single record are left out and
 * counted), gzip known by its first bytes, zip archives, and streams. Broken input never ends a run under the default policy:
 * it is given out as {@link Malformed} and reading goes on with the next record or file. Memory is bounded by
 * {@link ParseLimits}, whatever the size of the input.
 *
 * <p>Events come in the order of the files' names and, within a file, of their place; the log service does not keep the order of
 * time. Not safe for use by several threads; the events are, unless {@link EventLifetime} is set otherwise. {@link Builder#openAll} opens readers for several threads.
 */
public final class LogReader implements Closeable {
    /** So many digits alone may be anything; more, with their hyphen, are the stump of a timestamp. */
    private static final int YEAR = 4;

    private final ParseLimits limits;
    private final MalformedPolicy policy;
    private final Inputs inputs;
    private final Framers framers;
    private final RecordReader records;
    private final RawRecord raw;
    private final Tally tally;
    private Framer framer;
    private @Nullable InputSource source;
    private boolean closed;

    private LogReader(Builder builder, Inputs inputs, Tally tally) {
        this.limits = builder.limits;
        this.policy = builder.policy;
        this.inputs = inputs;
        this.tally = tally;
        this.raw = new RawRecord(builder.lifetime);
        this.framers =
                new Framers(limits, builder.lifetime == EventLifetime.UNLIMITED ? Blocks.fresh() : Blocks.reused(raw));
        this.framer = framers.idle();
        this.records = new RecordReader(limits);
    }

    /** A reader's settings, with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Opens a file or folder with the default settings.
     *
     * @throws java.nio.file.NoSuchFileException if there is none
     */
    public static LogReader open(Path path) throws IOException {
        return builder().open(Objects.requireNonNull(path, "path"));
    }

    /**
     * Reads the next event.
     *
     * @return the event, or null after the last
     * @throws LogParseException at malformed input, if the policy is to fail; the next call goes on after it
     * @throws IOException if an input cannot be closed
     * @throws IllegalStateException if the reader is closed
     */
    public @Nullable LogEvent read() throws IOException {
        if (closed) {
            throw new IllegalStateException("the reader is closed");
        }
        while (true) {
            if (source == null && !openNext()) {
                return null;
            }
            Frame frame = framer.next(raw);
            if (frame == Frame.FRAGMENT && isNoLog()) {
                ignoreSource();
                continue;
            }
            LogEvent event = frame == null ? finishSource() : event(frame);
            if (event != null) {
                return given(event);
            }
        }
    }

    /** What has been read so far; complete once {@link #read} has answered null. */
    public Coverage coverage() {
        return tally.coverage(source == null ? null : framer);
    }

    /**
     * Bytes taken out of the inputs so far, compressed as they are: for a progress bar beside the sum of the files' sizes.
     * Of readers that were opened together, their sum.
     */
    public long bytesRead() {
        return inputs.bytesRead();
    }

    private boolean openNext() throws IOException {
        source = inputs.next();
        if (source != null) {
            raw.source = source.name();
            raw.input = source.ordinal();
            raw.origin = null;
            framer = framers.open(source);
        }
        return source != null;
    }

    private @Nullable LogEvent event(Frame frame) {
        return switch (frame) {
            case RECORD -> JsonLogFormat.begins(raw) ? JsonLogFormat.read(raw, records) : records.read(raw);
            case LONG_RECORD ->
                malformed(
                        MalformedReason.RECORD_TOO_LONG,
                        "a record of " + framer.byteLength() + " bytes is "
                                + ValueLimits.above("maxRecordBytes", limits.maxRecordBytes()) + ValueLimits.ADVICE);
            case FRAGMENT -> fragment();
            case FAULT -> fault(Objects.requireNonNull(raw.fault));
        };
    }

    private @Nullable LogEvent fragment() {
        if (isStump()) {
            return malformed(MalformedReason.TRUNCATED, "the input ends inside a timestamp");
        }
        return malformed(MalformedReason.NO_RECORD_START, "bytes that belong to no record");
    }

    private Malformed fault(Fault fault) {
        return malformed(fault.reason(), fault.detail());
    }

    private Malformed malformed(MalformedReason reason, String detail) {
        return Malformed.bytes(raw, reason, detail, framer.byteLength(), limits);
    }

    /** Whether the fragment under the hands is all there is of an input that nobody named. */
    private boolean isNoLog() {
        boolean whole = framer.frames() == 1 && framer.isDrained() && framer.failure() == null;
        return whole && Objects.requireNonNull(source).discovered() && !(isStump() && raw.end - raw.start > YEAR);
    }

    /** Whether this is how a timestamp begins. */
    private boolean isStump() {
        return Timestamps.matching(raw.block, raw.start, raw.end) == raw.end - raw.start;
    }

    private void ignoreSource() throws IOException {
        InputSource none = Objects.requireNonNull(source);
        source = null;
        tally.ignored(none.name(), "holds no log record");
        none.stream().close();
    }

    /** Ends an input; its fault, if it has one, is the last that is read of it. */
    private @Nullable LogEvent finishSource() throws IOException {
        InputSource finished = Objects.requireNonNull(source);
        IOException failure = finished.failure() != null ? finished.failure() : framer.failure();
        tally.finished(framer, failure != null);
        tally.remark(finished.name(), framer.remarks());
        source = null;
        finished.stream().close();
        if (failure == null) {
            return null;
        }
        SourcePosition position = new SourcePosition(finished.name(), raw.input, framer.line(), framer.decodedBytes());
        return Malformed.input(reason(failure), describe(failure), position, failure);
    }

    private static MalformedReason reason(IOException failure) {
        if (failure instanceof InputLimitException) {
            return MalformedReason.LIMIT_EXCEEDED;
        }
        boolean corrupt = failure instanceof CorruptInputException
                || failure instanceof ZipException
                || failure instanceof EOFException;
        return corrupt ? MalformedReason.CORRUPT_COMPRESSION : MalformedReason.UNREADABLE;
    }

    private static String describe(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "no permission to read it";
        }
        if (failure instanceof NoSuchFileException) {
            return "it is no longer there";
        }
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }

    private LogEvent given(LogEvent event) throws IOException {
        tally.count(event);
        if (event instanceof Malformed malformed && policy == MalformedPolicy.FAIL) {
            throw new LogParseException(malformed);
        }
        return event;
    }

    /**
     * Closes the input that is being read, whose rest nobody reads then; files not yet begun are left to the readers that were
     * opened together with this one. Closing twice does nothing.
     */
    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            InputSource open = source;
            source = null;
            if (open != null) {
                tally.finished(framer, false); // what was read of it counts, so that coverage stays as it was
                open.stream().close();
            }
            framers.close();
            inputs.close();
        }
    }

    /** A reader's settings. Each {@code open} makes a reader of its own; a builder may be used again. */
    public static final class Builder {
        private static final int MOST_READERS = 1 << 10;

        private ParseLimits limits = ParseLimits.DEFAULT;
        private MalformedPolicy policy = MalformedPolicy.REPORT;
        private EventLifetime lifetime = EventLifetime.UNLIMITED;
        private @Nullable ThreadFactory readAhead;

        private Builder() {}

        /** Sets the limits; {@link ParseLimits#DEFAULT} unless set. */
        public Builder limits(ParseLimits limits) {
            this.limits = Objects.requireNonNull(limits, "limits");
            return this;
        }

        /** Sets what malformed input does; {@link MalformedPolicy#REPORT} unless set. */
        public Builder onMalformed(MalformedPolicy policy) {
            this.policy = Objects.requireNonNull(policy, "policy");
            return this;
        }

        /** Sets how long events can be asked; {@link EventLifetime#UNLIMITED} unless set. */
        public Builder eventLifetime(EventLifetime lifetime) {
            this.lifetime = Objects.requireNonNull(lifetime, "lifetime");
            return this;
        }

        /**
         * Has inputs read and decompressed by threads of their own, a little ahead of their events: one large compressed input then
         * takes hardly more time than decompressing it does. Events and coverage are the same. A thread begins when an
         * input has given a mebibyte, holds another, and ends with the input or soon after the reader is closed; archives are read
         * without. No input is read ahead unless this is set.
         *
         * @param threads makes the threads, such as {@code Thread::new}; daemons, lest one that waits for a stream that never ends
         *     keeps the process alive
         */
        public Builder readAhead(ThreadFactory threads) {
            this.readAhead = Objects.requireNonNull(threads, "threads");
            return this;
        }

        /**
         * Opens files and folders. Of one path, sources are named relative to it; of several, by the path as given.
         *
         * @throws java.nio.file.NoSuchFileException if one of them does not exist
         * @throws IllegalArgumentException if there is no path
         */
        public LogReader open(Path... paths) throws IOException {
            return open(Arrays.asList(Objects.requireNonNull(paths, "paths")));
        }

        /** Opens files and folders, as {@link #open(Path...)} does. */
        public LogReader open(List<Path> paths) throws IOException {
            return openAll(paths, 1).get(0);
        }

        /**
         * Opens files and folders for several threads: readers that share the files between them, each for a thread of its own.
         * A reader that is done with a file takes the next; an archive is read by one. Together they give out exactly the
         * events, positions included, of the one reader that {@link #open(List)} makes, and their coverages
         * {@linkplain Coverage#plus add up} to its coverage; which reader gives out what depends on chance. Each is to be
         * closed. A reader that is closed before its end keeps nothing from the others but the rest of the file it was reading.
         *
         * @param readers how many, 1 to 1,024; some remain without a file where there are fewer files
         * @throws java.nio.file.NoSuchFileException if one of the paths does not exist
         * @throws IllegalArgumentException if there is no path, or another number of readers
         */
        public List<LogReader> openAll(List<Path> paths, int readers) throws IOException {
            requirePaths(paths);
            if (readers < 1 || readers > MOST_READERS) {
                throw new IllegalArgumentException("readers is " + readers + ", 1 to " + MOST_READERS + " are allowed");
            }
            Tally first = new Tally();
            FileWalk walk = new FileWalk(paths, limits.maxFiles(), first::ignored);
            List<LogReader> all = new ArrayList<>();
            for (int i = 0; i < readers; i++) {
                Tally tally = i == 0 ? first : new Tally();
                all.add(new LogReader(this, new FileInputs(walk, limits.inputs(), tally::ignored, readAhead), tally));
            }
            return List.copyOf(all);
        }

        private static void requirePaths(List<Path> paths) {
            if (Objects.requireNonNull(paths, "paths").isEmpty()) {
                throw new IllegalArgumentException("paths is empty");
            }
            for (Path path : paths) {
                Objects.requireNonNull(path, "paths holds null");
            }
        }

        /**
         * Reads a stream, compressed or not, which the reader closes, also if this fails. Its first bytes are read now, so this may
         * block.
         *
         * <p>An event is given out when the next record begins or the stream ends, so the last one of a stream that stays open
         * waits. A stream that fails, with a timeout for example, ends there, as {@link MalformedReason#UNREADABLE}. To end a read that
         * waits, close the stream from another thread.
         *
         * @param name what positions call it; of several readers whose events one analysis takes in, each input needs a name of
         *     its own
         * @throws IOException if the first bytes cannot be read
         */
        public LogReader open(InputStream stream, String name) throws IOException {
            Objects.requireNonNull(stream, "stream");
            Objects.requireNonNull(name, "name");
            return open(stream, name, false);
        }

        /**
         * The same of what may have been found in a folder, where a file without a record is passed over.
         *
         * @param discovered whether it was
         */
        LogReader open(InputStream stream, String name, boolean discovered) throws IOException {
            Tally tally = new Tally();
            Inputs inputs = StreamInputs.of(name, discovered, 0, stream, limits.inputs(), tally::ignored, readAhead);
            return new LogReader(this, inputs, tally);
        }
    }
}
