package io.calo.parser;

import static io.calo.parser.fuzz.Checks.holds;
import static io.calo.parser.fuzz.Checks.same;

import io.calo.parser.fuzz.Effort;
import io.calo.parser.fuzz.FuzzTarget;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Targets for files of one kind of shape. An input's first byte says what the rest is: a file as it stands, of which nothing but what
 * holds of any is known; or messages, which are put into a file of one of the shape's forms and must come out of it.
 */
abstract class ShapeTarget implements FuzzTarget {
    static final ParseLimits SMALL = ParseLimits.builder()
            .maxRecordBytes(1 << 10)
            .maxExcerptBytes(64)
            .maxNesting(8)
            .build();

    /** One file of so many is read in all ways, which costs as much as so many others. */
    private static final int THOROUGH = 4;

    /** Of messages: short inputs are tried many times as fast as long ones. */
    private static final int PART = 4;

    /** A row of two bytes is an event with all that belongs to one. */
    private static final int BYTES_PER_BYTE = 2_000;

    /**
     * A file and the events in it, in order.
     *
     * @param events null where what they are is nothing that the shape tells
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record ShapedFile(byte[] content, List<SentEvent> events) {}

    /** How many forms files of the shape have. */
    abstract int forms();

    /** A file of that form; all that may be so or otherwise is left to chance. */
    abstract ShapedFile file(int form, List<SentEvent> events, Random random);

    /** Files that none of the forms has, to begin with. */
    List<String> others() {
        return List.of();
    }

    /** What else is to be said of a file of any bytes. */
    void any(byte[] file, Logs.Result read) {}

    @Override
    public final void check(byte[] input) throws Exception {
        int form = input.length == 0 ? 0 : (input[0] & 0xFF) % (1 + forms());
        byte[] rest = Arrays.copyOfRange(input, Math.min(1, input.length), input.length);
        if (form > 0) {
            Random random = new Random(Arrays.hashCode(input));
            comesOut(file(form - 1, SentEvent.of(rest, random), random), random);
        } else if (!FramingTarget.isCompressed(rest)) {
            any(rest, read(rest, ParseLimits.DEFAULT));
            if (Effort.isSampled(rest, THOROUGH) && rest.length > SMALL.maxRecordBytes()) {
                read(rest, SMALL);
            }
            Effort.inProportion(rest, BYTES_PER_BYTE, AnyLog::drain);
        }
    }

    private static Logs.Result read(byte[] file, ParseLimits limits) throws IOException {
        Logs.Result read = Effort.isSampled(file, THOROUGH)
                ? AnyLog.read(file, limits)
                : Logs.read(new ByteArrayInputStream(file), limits);
        same("decoded bytes", file.length, read.coverage().decodedBytes());
        long last = -1;
        for (LogEvent event : read.events()) {
            long offset = event.position().byteOffset();
            holds(offset >= last && offset <= file.length, "an event at " + offset + " after one at " + last);
            last = offset;
        }
        return read;
    }

    private static void comesOut(ShapedFile file, Random random) {
        Logs.Result read = Logs.read(new ByteArrayInputStream(file.content()), ParseLimits.DEFAULT);
        if (file.events() == null) {
            return;
        }
        if (file.events().size() != read.events().size()) {
            throw new AssertionError(file.events().size() + " events became " + read.events());
        }
        requireSame(file.events(), read.events());
        if (Effort.isSampled(file.content(), THOROUGH) && !FramingTarget.isCompressed(file.content())) {
            comesOutCut(file, read.events(), random.nextInt(file.content().length));
        }
    }

    /**
     * Of a file that is cut somewhere, what lies before the cut comes out; what it was cut in may come out as another event, or as an
     * event and the part of it that was cut.
     */
    private static void comesOutCut(ShapedFile file, List<LogEvent> whole, int cut) {
        List<LogEvent> read = Logs.read(Arrays.copyOf(file.content(), cut)).events();
        int before = 0;
        long end = 0; // events of one payload lie within the first of them
        for (LogEvent event : whole) {
            end = Math.max(end, event.position().byteOffset() + event.byteLength());
            before += end <= cut ? 1 : 0;
        }
        holds(before <= read.size(), "of " + before + " events before a cut at " + cut + " came " + read.size());
        holds(read.size() <= before + 2, "of " + before + " events before a cut at " + cut + " came " + read.size());
        requireSame(file.events(), read.subList(0, Math.max(0, Math.min(before, read.size() - 1))));
    }

    private static void requireSame(List<SentEvent> sent, List<LogEvent> read) {
        holds(read.size() <= sent.size(), "more events than were sent");
        for (int i = 0; i < read.size(); i++) {
            sent.get(i).requireSame(read.get(i));
        }
    }

    /** A small file of each form as it stands, and every kind of message for each form. */
    @Override
    public List<byte[]> seeds() {
        List<byte[]> seeds = new ArrayList<>();
        others().forEach(file -> seeds.add(Logs.utf8("\0" + file)));
        List<String> messages = messages();
        for (int form = 1; form <= forms(); form++) {
            Random random = new Random(form);
            byte[] few = Logs.utf8("END RequestId: a\n\0START RequestId: \u00e9 Version: \"1\"");
            seeds.add(Logs.concat(
                    new byte[1],
                    file(form - 1, SentEvent.of(few, random), random).content()));
            for (int from = 0; from < messages.size(); from += PART) {
                List<String> part = messages.subList(from, Math.min(from + PART, messages.size()));
                seeds.add(Logs.concat(new byte[] {(byte) form}, Logs.utf8(String.join("\0", part))));
            }
        }
        return seeds;
    }

    /** Messages as functions log them, of every kind. */
    List<String> messages() {
        return Logs.everyKind().stream()
                .map(record -> record.substring(RawRecord.TIMESTAMP, record.length() - 1))
                .toList();
    }
}
