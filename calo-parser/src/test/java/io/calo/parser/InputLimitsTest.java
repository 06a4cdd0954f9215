package io.calo.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Compressed data that decompress to more than is allowed: what is allowed is read, and an event tells of the rest. */
class InputLimitsTest {
    private static final byte[] RECORD = Logs.utf8(Logs.received());

    private static final ParseLimits SMALL =
            ParseLimits.builder().maxDecodedBytes(1 << 16).build();

    /** So many bytes of records, the last of which ends in line feeds. */
    private static byte[] log(int bytes) {
        byte[] log = new byte[bytes];
        Arrays.fill(log, (byte) '\n');
        for (int at = 0; at + RECORD.length <= bytes; at += RECORD.length) {
            System.arraycopy(RECORD, 0, log, at, RECORD.length);
        }
        return log;
    }

    private static Logs.Result read(InputStream stream, ParseLimits limits) {
        return Logs.read(stream, limits);
    }

    @Test
    void dataThatDecompressToAsMuchAsIsAllowedAreReadWhole() {
        for (int most : new int[] {7, 1 << 10, Integer.MAX_VALUE}) {
            Logs.Result result = read(Logs.chunked(Logs.gzip(log(1 << 16)), most), SMALL);
            assertThat(result.coverage().isClean()).isTrue();
            assertThat(result.coverage().decodedBytes()).isEqualTo(1 << 16);
        }
    }

    @Test
    void oneByteMoreIsNotReadAndAnEventSaysSo() {
        for (int most : new int[] {7, 1 << 10, Integer.MAX_VALUE}) {
            Logs.Result result = read(Logs.chunked(Logs.gzip(log((1 << 16) + 1)), most), SMALL);
            assertThat(result.reasons()).containsExactly(MalformedReason.LIMIT_EXCEEDED);
            assertThat(result.coverage().decodedBytes()).isEqualTo(1 << 16);
            assertThat(result.coverage().unreadableFiles()).isOne();
            Malformed malformed = result.malformed().get(0);
            assertThat(malformed.detail())
                    .isEqualTo("the data decompress to more than 65536 bytes, above the limit maxDecodedBytes (65536);"
                            + " the rest was not read; raise the limit if this is genuine");
            assertThat(malformed.position().byteOffset()).isEqualTo(1 << 16);
        }
    }

    @Test
    void plainDataMayBeOfAnyLength() {
        Logs.Result result = read(new ByteArrayInputStream(log(1 << 18)), SMALL);
        assertThat(result.coverage().isClean()).isTrue();
        assertThat(result.coverage().decodedBytes()).isEqualTo(1 << 18);
    }

    @Test
    void entriesOfAnArchiveAreLimitedSinglyAndTheNextIsRead() {
        java.util.Map<String, byte[]> entries = new java.util.LinkedHashMap<>();
        entries.put("a", log(1 << 16));
        entries.put("b", log((1 << 16) + 1));
        entries.put("c.gz", Logs.gzip(log((1 << 16) + 1)));
        entries.put("d", RECORD);
        for (boolean stored : new boolean[] {false, true}) {
            Logs.Result result = read(new ByteArrayInputStream(ZipInputTest.zip(entries, stored)), SMALL);
            assertThat(result.malformed())
                    .extracting(malformed -> malformed.position().source())
                    .containsExactly("log!/b", "log!/c.gz");
            assertThat(result.reasons()).containsOnly(MalformedReason.LIMIT_EXCEEDED);
            assertThat(result.events()
                            .get(result.events().size() - 1)
                            .position()
                            .source())
                    .isEqualTo("log!/d");
        }
    }

    @Test
    void bombEndsItsInputWithAnEvent() throws IOException {
        byte[] bomb = HostileStreams.gzipOfZeros(100 << 20);
        Logs.Result result = read(new ByteArrayInputStream(bomb), ParseLimits.DEFAULT);

        assertThat(result.reasons()).containsExactly(MalformedReason.NO_RECORD_START, MalformedReason.LIMIT_EXCEEDED);
        assertThat(result.malformed().get(1).detail()).contains("above the limit maxCompressionRatio (500)");
        assertThat(result.coverage().decodedBytes()).isBetween(64L << 20, 65L << 20);
        assertThat(result.coverage().unreadableFiles()).isOne();
    }

    @Test
    void bombOfManyMembersEndsItsInputToo() throws IOException {
        byte[] member = HostileStreams.gzipOfZeros(1 << 20);
        byte[][] members = new byte[100][];
        Arrays.fill(members, member);
        Logs.Result result = read(new ByteArrayInputStream(Logs.concat(members)), ParseLimits.DEFAULT);
        assertThat(result.reasons())
                .isEqualTo(List.of(MalformedReason.NO_RECORD_START, MalformedReason.LIMIT_EXCEEDED));
    }

    @Test
    void highRatioIsAllowedWhereSomebodyAsksForIt() throws IOException {
        byte[] bomb = HostileStreams.gzipOfZeros(100 << 20);
        ParseLimits limits = ParseLimits.builder().maxCompressionRatio(2_000).build();
        Logs.Result result = read(new ByteArrayInputStream(bomb), limits);
        assertThat(result.reasons()).containsExactly(MalformedReason.NO_RECORD_START);
        assertThat(result.coverage().decodedBytes()).isEqualTo(100 << 20);
    }

    @Test
    void fewBytesMayHaveAnyRatio() throws IOException {
        byte[] zeros = HostileStreams.gzipOfZeros(64 << 20);
        assertThat(zeros.length).isLessThan((64 << 20) / 500);
        assertThat(read(new ByteArrayInputStream(zeros), ParseLimits.DEFAULT).reasons())
                .containsExactly(MalformedReason.NO_RECORD_START);
    }

    @Test
    void gzipWithinGzipIsHeldToTheLimitOfDecodedBytes() {
        for (int most : new int[] {7, 1 << 10, Integer.MAX_VALUE}) {
            byte[] within = Logs.gzip(Logs.gzip(log(1 << 16)));
            assertThat(read(Logs.chunked(within, most), SMALL).coverage().isClean())
                    .isTrue();
            byte[] beyond = Logs.gzip(Logs.gzip(log((1 << 16) + 1)));
            Logs.Result result = read(Logs.chunked(beyond, most), SMALL);
            assertThat(result.reasons()).containsExactly(MalformedReason.LIMIT_EXCEEDED);
            assertThat(result.coverage().decodedBytes()).isEqualTo(1 << 16);
        }
    }

    @Test
    void gzipWithinGzipIsHeldToTheRatioOfTheOutermost() throws IOException {
        byte[] bomb = Logs.gzip(HostileStreams.gzipOfZeros(100 << 20));
        for (byte[] input : List.of(bomb, ZipInputTest.zip(java.util.Map.of("a.gz", bomb), true))) {
            Logs.Result result = read(new ByteArrayInputStream(input), ParseLimits.DEFAULT);
            assertThat(result.reasons()).endsWith(MalformedReason.LIMIT_EXCEEDED);
            assertThat(result.malformed().get(result.malformed().size() - 1).detail())
                    .contains("maxCompressionRatio (500)");
            assertThat(result.coverage().decodedBytes()).isLessThan(70 << 20);
        }
    }
}
