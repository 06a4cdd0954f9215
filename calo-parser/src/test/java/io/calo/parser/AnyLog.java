package io.calo.parser;

import static io.calo.parser.fuzz.Checks.holds;
import static io.calo.parser.fuzz.Checks.same;

import io.calo.parser.fuzz.Effort;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What holds of an input of any bytes and any shape, for targets that read one: however the bytes come, the events are the same;
 * every byte is accounted for; each event answers every question, also after it was set aside.
 */
final class AnyLog {
    private AnyLog() {}

    /** What is read of the input, which is not compressed. */
    static Logs.Result read(byte[] input, ParseLimits limits) throws IOException {
        Logs.Result whole = Logs.read(new ByteArrayInputStream(input), limits);
        List<String> described = whole.described();
        countsItsEvents(whole);
        for (InputStream pieces : List.of(Logs.chunked(input, 1), refilled(input))) {
            Logs.Result read = Logs.read(pieces, limits);
            same("events of pieces", described, read.described());
            same("coverage of pieces", whole.coverage(), read.coverage());
        }
        Logs.Result unzipped = Logs.read(new ByteArrayInputStream(Logs.gzip(input)), limits);
        same("events of gzip", described, unzipped.described());
        same("coverage of gzip", whole.coverage(), unzipped.coverage());
        same("events that pass", described, passing(input, limits));
        comeBack(whole.events(), described);
        if (Effort.isSampled(input)) {
            same("events of files", described, fromFiles(input, limits));
        }
        return whole;
    }

    private static List<String> passing(byte[] input, ParseLimits limits) throws IOException {
        List<String> described = new ArrayList<>();
        try (LogReader reader = LogReader.builder()
                .limits(limits)
                .eventLifetime(EventLifetime.UNTIL_NEXT_READ)
                .open(new ByteArrayInputStream(input), "log")) {
            for (LogEvent event; (event = reader.read()) != null; ) {
                described.add(Logs.describe(event));
            }
        }
        return described;
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

    /** Reads to the end and asks for what costs most. */
    static void drain(byte[] input) throws IOException {
        try (LogReader reader = LogReader.builder().open(new ByteArrayInputStream(input), "log")) {
            for (LogEvent event; (event = reader.read()) != null; ) {
                holds(event.message() != null && (event.value() == null || event.kind() != null), "answers");
            }
        }
    }
}
