package io.calo.parser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A program for a virtual machine of little memory: reads one hostile input, as large as asked for, keeps no event, and prints how many
 * of which kind or reason there were.
 */
final class SmallHeap {
    private static final long GIB = 1L << 30;
    private static final long MUCH = 1L << 28;

    private SmallHeap() {}

    public static void main(String[] args) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        try (LogReader reader = LogReader.builder().open(input(args[0]), "log")) {
            for (LogEvent event; (event = reader.read()) != null; ) {
                String what = event instanceof Malformed malformed
                        ? malformed.reason().id()
                        : event.kind().id();
                counts.merge(what, 1, Integer::sum);
            }
            Coverage coverage = reader.coverage();
            if (coverage.accountedBytes() != coverage.decodedBytes()) {
                throw new IllegalStateException("bytes are not accounted for");
            }
            System.out.println(counts + " of " + (coverage.decodedBytes() >> 20) + " MiB");
        }
    }

    private static InputStream input(String name) throws IOException {
        String next = "\n" + Logs.received();
        String head = Logs.platform("").stripTrailing() + " ";
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "line" -> HostileStreams.repeated(head, "x", GIB, next);
            case "no record" -> HostileStreams.repeated("", "x", MUCH, next);
            case "blank lines" -> HostileStreams.repeated(head, "\n", MUCH, next);
            case "windows lines" -> HostileStreams.repeated(head, "\r\n", MUCH, next);
            case "lines" -> HostileStreams.repeated(head, "2031-05-06T07:08:09.010z\n", MUCH, next);
            case "string" ->
                HostileStreams.repeated(Logs.started(",\n    metadata: '").stripTrailing(), "\\'", MUCH, next);
            case "short records" ->
                HostileStreams.repeated(
                        "", Logs.received(), 1_000_000L * Logs.received().length(), "");
            case "gzip bomb" -> new ByteArrayInputStream(HostileStreams.gzipOfZeros(256 << 20));
            case "zip bombs" -> new ByteArrayInputStream(ZipLimitsTest.bombs());
            default -> throw new IllegalArgumentException(name);
        };
    }
}
