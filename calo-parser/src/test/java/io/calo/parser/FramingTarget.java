package io.calo.parser;

import static io.calo.parser.fuzz.Checks.holds;
import static io.calo.parser.fuzz.Checks.same;

import io.calo.parser.fuzz.Effort;
import io.calo.parser.fuzz.FuzzTarget;
import io.calo.parser.internal.shape.Beginning;
import io.calo.parser.internal.shape.Shapes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A log of any bytes: every one of them is in one event or between two, where a naive framer finds them too. What holds of any
 * input besides is in {@link AnyLog}.
 */
public final class FramingTarget implements FuzzTarget {
    private static final ParseLimits SMALL =
            ParseLimits.builder().maxRecordBytes(1 << 10).maxExcerptBytes(64).build();
    private static final int SECOND = "2031-05-06T07:08:09".length();

    @Override
    public String name() {
        return "framing";
    }

    @Override
    public void check(byte[] input) throws Exception {
        if (isCompressed(input)) {
            return; // the business of other targets
        }
        check(input, ParseLimits.DEFAULT);
        if (input.length > SMALL.maxRecordBytes()) {
            check(input, SMALL);
        }
        Effort.inProportion(input, 400, AnyLog::drain);
    }

    private static void check(byte[] input, ParseLimits limits) throws IOException {
        Logs.Result whole = AnyLog.read(input, limits);
        if (isExport(input, limits)) {
            covers(input, whole, limits);
        }
    }

    /** Whether it is read as an export: it begins with a record, or it has no other shape. */
    private static boolean isExport(byte[] input, ParseLimits limits) {
        return NaiveFramer.beginsWithRecord(input)
                || Shapes.of(new Beginning(new ByteArrayInputStream(input), null), limits) == null;
    }

    static boolean isCompressed(byte[] input) {
        return input.length >= 2
                && ((input[0] == 0x1F && input[1] == (byte) 0x8B) || (input[0] == 'P' && input[1] == 'K'));
    }

    /** Events and what lies between them are the input, and nothing lies between but line ends. */
    private static void covers(byte[] input, Logs.Result whole, ParseLimits limits) {
        same("decoded bytes", input.length, whole.coverage().decodedBytes());
        List<NaiveFramer.Frame> frames = NaiveFramer.frames(input, limits.maxRecordBytes());
        same("number of events", frames.size(), whole.events().size());
        for (int i = 0; i < frames.size(); i++) {
            NaiveFramer.Frame frame = frames.get(i);
            LogEvent event = whole.events().get(i);
            same("place", new SourcePosition("log", frame.line(), frame.offset()), event.position());
            same("length at " + event.position(), frame.length(), event.byteLength());
            boolean tooLong = frame.length() > limits.maxRecordBytes();
            if (event instanceof Malformed malformed) {
                holds(malformed.excerpt().length() <= limits.maxExcerptBytes(), "the excerpt is longer than allowed");
                same("too long", frame.record() && tooLong, malformed.reason() == MalformedReason.RECORD_TOO_LONG);
            } else {
                holds(frame.record() && !tooLong, "no record at " + event.position());
                String second = new String(input, frame.offset(), SECOND, StandardCharsets.US_ASCII);
                same("second", second, event.timestamp().toString().substring(0, SECOND));
            }
        }
    }

    @Override
    public List<byte[]> seeds() {
        List<byte[]> seeds = new ArrayList<>();
        Logs.everyKind().forEach(record -> seeds.add(Logs.utf8(record)));
        seeds.add(Logs.utf8("stray\n\n" + Logs.received() + "\r\n2031-13-06T07:08:09.010Z x\n\n" + Logs.received()));
        seeds.add(Logs.utf8("\uFEFF" + Logs.startedNewer().replace("\n", "\r\n") + Logs.TIME));
        seeds.add(Logs.utf8(Logs.application("Something " + "long ".repeat(300)) + Logs.received()));
        for (int flood = 1_023; flood < 1_027; flood++) {
            seeds.add(Logs.utf8(Logs.received() + "\n".repeat(flood) + "x\n" + Logs.received()));
        }
        return seeds;
    }

    /** All that the invented records say, by the word and by the first line. */
    @Override
    public List<String> words() {
        List<String> words =
                new ArrayList<>(List.of(Logs.TIME + " ", "\n\n" + Logs.TIME + " ", "2031-", "\r\n", "\uFEFF"));
        words.add(Logs.TIME + " " + Logs.TIME + "\t");
        for (String record : Logs.everyKind()) {
            words.addAll(List.of(record.strip().split("[\\s,'\"]+")));
            String line = record.lines().findFirst().orElseThrow();
            words.add(line.substring(line.lastIndexOf('\t') + 1));
        }
        return words;
    }
}
