package io.calo.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Records around and far beyond the limit, given in pieces of every size: what is found never depends on the pieces. */
class LongRecordTest {
    private static final ParseLimits SMALL =
            ParseLimits.builder().maxRecordBytes(1 << 10).maxExcerptBytes(32).build();
    private static final ParseLimits LONG_EXCERPT = ParseLimits.builder()
            .maxRecordBytes(1 << 10)
            .maxExcerptBytes(1 << 12)
            .build();

    /** An unknown record of exactly so many bytes, without the blank line. */
    private static String record(int bytes) {
        String head = Logs.TIME + " ";
        return head + "x".repeat(bytes - head.length());
    }

    private static void assertEventsInAnyPieces(String log, ParseLimits limits, String... kinds) {
        List<String> whole = Logs.read(Logs.chunked(Logs.utf8(log), Integer.MAX_VALUE), limits)
                .described();
        for (int most = 1; most <= 64; most++) {
            Logs.Result result = Logs.read(Logs.chunked(Logs.utf8(log), most), limits);
            assertThat(result.kinds()).as("at most %d bytes", most).containsExactly(kinds);
            assertThat(result.described()).as("at most %d bytes", most).isEqualTo(whole);
        }
    }

    @Test
    void recordAtOrBelowTheLimitIsRead() {
        for (int bytes = 1022; bytes <= 1024; bytes++) {
            for (String lineEnds : List.of("", "\n", "\n\n", "\r\n\r\n", "\n".repeat(40))) {
                String kind = lineEnds.isEmpty() ? "malformed" : "unrecognized";
                assertEventsInAnyPieces(record(bytes) + lineEnds, SMALL, kind);
            }
            assertEventsInAnyPieces(
                    record(bytes) + "\n\n" + Logs.received(), SMALL, "unrecognized", "message-received");
            assertEventsInAnyPieces(record(bytes) + "\n" + Logs.received(), SMALL, "unrecognized", "message-received");
        }
    }

    @Test
    void recordAboveTheLimitIsMalformedAndTheNextIsRead() {
        for (int bytes = 1025; bytes <= 1100; bytes += 5) {
            for (String lineEnds : List.of("\n", "\n\n", "\r\n", "\r\n\r\n", "\n\r\n\n\n")) {
                String log = record(bytes) + lineEnds + Logs.received();
                assertEventsInAnyPieces(log, SMALL, "malformed", "message-received");
                Malformed malformed = Logs.read(Logs.chunked(Logs.utf8(log), 7), SMALL)
                        .malformed()
                        .get(0);
                assertThat(malformed.reason()).isEqualTo(MalformedReason.RECORD_TOO_LONG);
                assertThat(malformed.byteLength()).isEqualTo(bytes);
                assertThat(malformed.excerpt()).isEqualTo(record(bytes).substring(0, 32));
            }
        }
    }

    @Test
    void excerptLongerThanTheLongestRecordIsTheSameInAnyPieces() {
        assertEventsInAnyPieces(
                record(3_000) + "\n\n" + Logs.received(), LONG_EXCERPT, "malformed", "message-received");
        assertEventsInAnyPieces(
                record(9_000) + "\n\n" + Logs.received(), LONG_EXCERPT, "malformed", "message-received");
    }

    @Test
    void longRecordOfManyLinesEndsWithItsText() {
        String lines = (record(700) + "\n" + "y".repeat(300) + "\r\n\r\n" + "z".repeat(900) + "\r").repeat(1);
        assertEventsInAnyPieces(lines + "\n\n" + Logs.received(), SMALL, "malformed", "message-received");
        String blank = record(700) + "\n\n\n" + "z".repeat(700);
        assertEventsInAnyPieces(blank + "\n\n" + Logs.received(), SMALL, "malformed", "message-received");
    }

    @Test
    void longFragmentIsMalformed() {
        assertEventsInAnyPieces("x".repeat(5_000) + "\n\n" + Logs.received(), SMALL, "malformed", "message-received");
        assertEventsInAnyPieces("\r".repeat(5_000) + "\n\n" + Logs.received(), SMALL, "malformed", "message-received");
    }

    @Test
    void stumpAfterALongRecordIsFound() {
        String log = record(2_000) + "\n\n" + Logs.TIME.substring(0, 12);
        assertEventsInAnyPieces(log, SMALL, "malformed", "malformed");
    }

    @Test
    void floodOfLineEndsIsSeparators() {
        for (String lineEnd : List.of("\n", "\r\n")) {
            String log = record(500) + lineEnd.repeat(5_000) + Logs.received();
            assertEventsInAnyPieces(log, SMALL, "unrecognized", "message-received");
            assertEventsInAnyPieces(record(500) + lineEnd.repeat(5_000), SMALL, "unrecognized");
        }
    }

    @Test
    void linesWithoutEndTakeBoundedMemoryAndTheNextRecordIsRead() throws IOException {
        long before = usedMemory();
        try (LogReader reader = LogReader.builder().open(lineOf(50 << 20), "log")) {
            Malformed malformed = (Malformed) reader.read();
            assertThat(malformed.reason()).isEqualTo(MalformedReason.RECORD_TOO_LONG);
            assertThat(malformed.byteLength()).isEqualTo((50L << 20) + 25);
            assertThat(malformed.excerpt()).hasSize(256);
            assertThat(reader.read()).isInstanceOf(MessageReceived.class);
            assertThat(usedMemory() - before).as("bytes held").isLessThan(16L << 20);
            assertThat(reader.read()).isNull();
            assertThat(reader.coverage().accountedBytes())
                    .isEqualTo(reader.coverage().decodedBytes());
        }
    }

    @Test
    void eachReadGivingOneLineDoesNotCollectALongRecord() throws IOException {
        List<byte[]> lines = new ArrayList<>();
        lines.add(Logs.utf8(Logs.TIME + " long\n"));
        for (int i = 0; i < 3_000; i++) {
            lines.add(Logs.utf8("y".repeat(10_000) + "\n"));
        }
        lines.add(Logs.utf8("\n" + Logs.received()));
        long before = usedMemory();
        try (LogReader reader = LogReader.builder().open(new Pieces(lines), "log")) {
            assertThat(((Malformed) reader.read()).byteLength())
                    .isEqualTo(Logs.TIME.length() + 6 + 3_000L * 10_001 - 1);
            assertThat(usedMemory() - before).as("bytes held").isLessThan(16L << 20);
            assertThat(reader.read()).isInstanceOf(MessageReceived.class);
        }
    }

    private static long usedMemory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static InputStream lineOf(int bytes) {
        List<byte[]> pieces = new ArrayList<>();
        byte[] piece = Logs.utf8("x".repeat(1 << 16));
        pieces.add(Logs.utf8(Logs.TIME + " "));
        for (int i = 0; i < bytes >> 16; i++) {
            pieces.add(piece);
        }
        pieces.add(Logs.utf8("\n\n" + Logs.received()));
        return new Pieces(pieces);
    }

    /** Gives each piece in a read of its own. */
    private static final class Pieces extends InputStream {
        private final List<byte[]> pieces;
        private int piece;
        private int at;

        Pieces(List<byte[]> pieces) {
            this.pieces = pieces;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int from, int length) {
            if (piece == pieces.size()) {
                return -1;
            }
            byte[] content = pieces.get(piece);
            int given = Math.min(length, content.length - at);
            System.arraycopy(content, at, target, from, given);
            at += given;
            if (at == content.length) {
                piece++;
                at = 0;
            }
            return given;
        }
    }
}
