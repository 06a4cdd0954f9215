package io.calo.parser;

import static io.calo.parser.fuzz.Checks.holds;
import static io.calo.parser.fuzz.Checks.same;

import io.calo.parser.fuzz.Effort;
import io.calo.parser.fuzz.FuzzTarget;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A log of any bytes: every one of them is in one event or between two, where a naive framer finds them too; however the bytes
 * come, the events are the same; each event answers every question, also after it was set aside.
 */
public final class FramingTarget implements FuzzTarget {
    private static final ParseLimits SMALL =
            ParseLimits.builder().maxRecordBytes(1 << 10).maxExcerptBytes(64).build();

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
        Effort.inProportion(input, 400, FramingTarget::drain);
    }

    static boolean isCompressed(byte[] input) {
        return input.length >= 2
                && ((input[0] == 0x1F && input[1] == (byte) 0x8B) || (input[0] == 'P' && input[1] == 'K'));
    }

    private static void check(byte[] input, ParseLimits limits) throws IOException {
        Logs.Result whole = Logs.read(new ByteArrayInputStream(input), limits);
        List<String> described = whole.described();
        covers(input, whole, limits);
        countsItsEvents(whole);
        for (InputStream pieces : List.of(Logs.chunked(input, 1), refilled(input))) {
            Logs.Result read = Logs.read(pieces, limits);
            same("events of pieces", described, read.described());
            same("coverage of pieces", whole.coverage(), read.coverage());
        }
        Logs.Result unzipped = Logs.read(new ByteArrayInputStream(Logs.gzip(input)), limits);
        same("events of gzip", described, unzipped.described());
        same("coverage of gzip", whole.coverage(), unzipped.coverage());
        comeBack(whole.events(), described);
        if (Effort.isSampled(input)) {
            same("events of files", described, fromFiles(input, limits));
        }
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
            if (!frame.record() || tooLong) {
                holds(event instanceof Malformed, "no record at " + event.position());
            }
            if (event instanceof Malformed malformed) {
                holds(malformed.excerpt().length() <= limits.maxExcerptBytes(), "the excerpt is longer than allowed");
                same("too long", frame.record() && tooLong, malformed.reason() == MalformedReason.RECORD_TOO_LONG);
            } else {
                String header = new String(input, frame.offset(), Timestamps.LENGTH, StandardCharsets.US_ASCII);
                String year = event.timestamp().toString();
                holds(year.startsWith(header.substring(0, 19)), "timestamp " + year + " of " + header);
            }
        }
    }

    private static void countsItsEvents(Logs.Result whole) {
        long malformed = whole.malformed().size();
        same("malformed", malformed, whole.coverage().malformedRecords());
        same("records", whole.events().size() - malformed, whole.coverage().records());
    }

    private static void comeBack(List<LogEvent> events, List<String> described) throws IOException {
        for (int i = 0; i < events.size(); i++) {
            same(
                    "event set aside",
                    described.get(i),
                    Logs.describe(Encoded.of(events.get(i)).read()));
        }
    }

    /** A stream whose reads give as many bytes as it pleases, the same each time. */
    private static InputStream refilled(byte[] input) {
        SplittableRandom sizes = new SplittableRandom(Arrays.hashCode(input));
        return new ByteArrayInputStream(input) {
            @Override
            public synchronized int read(byte[] target, int from, int length) {
                return super.read(target, from, Math.min(length, sizes.nextInt(1, 1 << sizes.nextInt(1, 9))));
            }
        };
    }

    private static List<String> fromFiles(byte[] input, ParseLimits limits) throws IOException {
        Path folder = Files.createTempDirectory("fuzz");
        Path file = folder.resolve("log");
        try {
            Files.write(file, input);
            try (LogReader reader = LogReader.builder().limits(limits).open(file)) {
                return Logs.drain(reader).described();
            }
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private static void drain(byte[] input) throws IOException {
        try (LogReader reader = LogReader.builder().open(new ByteArrayInputStream(input), "log")) {
            for (LogEvent event; (event = reader.read()) != null; ) {
                holds(event.message() != null && (event.value() == null || event.kind() != null), "answers");
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
        seeds.add(Logs.utf8(Logs.received() + "\n".repeat(1_100) + "x\n" + Logs.received()));
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
