package io.calo.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compressed input, whole and broken: all that can be decoded is read, and one fault says what is missing. */
class GzipInputTest {
    private static final byte[] LOG = Logs.everyKindLog();
    private static final List<String> EVENTS = Logs.read(LOG).described();

    /** LOG in one member with the header's flags and what they announce. */
    private static byte[] member(int flags, byte[] extra) {
        byte[] gzip = Logs.gzip(LOG);
        byte[] head = Arrays.copyOf(gzip, 10);
        head[3] = (byte) flags;
        return Logs.concat(head, extra, Arrays.copyOfRange(gzip, 10, gzip.length));
    }

    private static void assertWhole(byte[] gzip) {
        for (int most : new int[] {1, 2, 7, Integer.MAX_VALUE}) {
            Logs.Result result = Logs.read(Logs.chunked(gzip, most), ParseLimits.DEFAULT);
            assertThat(result.described()).isEqualTo(EVENTS);
            assertThat(result.coverage().decodedBytes()).isEqualTo(LOG.length);
        }
    }

    /** All but the last event are those of the log; the last is the fault. */
    private static Malformed assertFaultAfter(byte[] gzip, List<String> events) {
        Logs.Result result = Logs.read(gzip);
        assertThat(result.described().subList(0, result.events().size() - 1)).isEqualTo(events);
        assertThat(result.coverage().unreadableFiles()).isOne();
        Malformed fault = (Malformed) result.events().get(result.events().size() - 1);
        assertThat(fault.reason()).isEqualTo(MalformedReason.CORRUPT_COMPRESSION);
        assertThat(fault.byteLength()).isZero();
        assertThat(fault.position().byteOffset()).isEqualTo(result.coverage().decodedBytes());
        return fault;
    }

    @ParameterizedTest
    @ValueSource(strings = {"FEXTRA", "FNAME", "FCOMMENT", "FHCRC", "all"})
    void headerWithOptionalFieldsIsPassedOver(String field) {
        byte[] extra = {3, 0, 1, 2, 0};
        byte[] name = Logs.utf8("name\0");
        byte[] comment = Logs.utf8("a comment\0");
        byte[] crc = {5, 6};
        assertWhole(
                switch (field) {
                    case "FEXTRA" -> member(4, extra);
                    case "FNAME" -> member(8, name);
                    case "FCOMMENT" -> member(16, comment);
                    case "FHCRC" -> member(2, crc);
                    default -> member(30, Logs.concat(extra, name, comment, crc));
                });
    }

    @Test
    void membersAreReadOneAfterAnother() {
        List<byte[]> members = new ArrayList<>();
        for (int from = 0; from < LOG.length; from += 1_000) {
            members.add(Logs.gzip(Arrays.copyOfRange(LOG, from, Math.min(LOG.length, from + 1_000))));
        }
        members.add(1, Logs.gzip(new byte[0]));
        assertWhole(Logs.concat(members.toArray(new byte[0][])));
    }

    @Test
    void streamThatGivesNothingForOnceHasNotEnded() {
        byte[] gzip = Logs.gzip(Logs.everyKindLog());
        InputStream hesitant = new ByteArrayInputStream(gzip) {
            private boolean nothing;

            @Override
            public synchronized int read(byte[] target, int from, int length) {
                nothing = !nothing;
                return nothing ? 0 : super.read(target, from, Math.min(length, 100));
            }
        };
        assertThat(Logs.read(hesitant, ParseLimits.DEFAULT).described())
                .isEqualTo(Logs.read(Logs.everyKindLog()).described());
    }

    @Test
    void zerosAfterTheLastMemberArePadding() {
        assertWhole(Logs.concat(Logs.gzip(LOG), new byte[1]));
        assertWhole(Logs.concat(Logs.gzip(LOG), new byte[50_000]));
    }

    @Test
    void otherDataAfterTheLastMemberAreAFaultThatNamesTheirByte() {
        byte[] gzip = Logs.gzip(LOG);
        Malformed text = assertFaultAfter(Logs.concat(gzip, Logs.utf8("text")), EVENTS);
        assertThat(text.detail()).contains("not gzip").endsWith("compressed byte " + gzip.length);
        Malformed magic = assertFaultAfter(Logs.concat(gzip, new byte[] {0x1F, 0x20}), EVENTS);
        assertThat(magic.detail()).contains("not gzip").endsWith("compressed byte " + gzip.length);
        Malformed padded = assertFaultAfter(Logs.concat(gzip, new byte[9], Logs.utf8("x")), EVENTS);
        assertThat(padded.detail()).contains("not gzip").endsWith("compressed byte " + (gzip.length + 9));
    }

    @Test
    void wrongChecksumOrLengthIsAFaultAfterAllEvents() {
        for (int fromEnd : new int[] {1, 4, 5, 8}) {
            byte[] gzip = Logs.gzip(LOG);
            gzip[gzip.length - fromEnd] ^= 1;
            assertThat(assertFaultAfter(gzip, EVENTS).detail()).contains("checksum");
        }
    }

    @Test
    void unknownMethodIsAFault() {
        byte[] gzip = Logs.gzip(LOG);
        gzip[2] = 7;
        assertThat(assertFaultAfter(gzip, List.of()).detail()).contains("unknown method");
    }

    @Test
    void dataCutAnywhereGiveAllThatCanBeDecoded() {
        byte[] second = Logs.gzip(Logs.utf8(Logs.received()));
        byte[] gzip = Logs.concat(Logs.gzip(LOG), second);
        int boundary = gzip.length - second.length;
        for (int cut = 2; cut < gzip.length; cut++) {
            Logs.Result result = Logs.read(Arrays.copyOf(gzip, cut));
            long faults = result.reasons().stream()
                    .filter(reason -> reason == MalformedReason.CORRUPT_COMPRESSION)
                    .count();
            assertThat(faults).as("cut at %d", cut).isEqualTo(cut == boundary ? 0 : 1);
            assertThat(result.coverage().decodedBytes()).as("cut at %d", cut).isEqualTo(decodable(gzip, cut, boundary));
        }
    }

    /** Bytes that the JDK's inflater gives, one at a time, of two members whose headers have ten bytes. */
    private static long decodable(byte[] gzip, int cut, int boundary) {
        int first = inflate(gzip, 10, Math.min(cut, boundary));
        return cut > boundary + 10 ? first + inflate(gzip, boundary + 10, cut) : first;
    }

    private static int inflate(byte[] gzip, int from, int to) {
        if (to <= from) {
            return 0;
        }
        Inflater inflater = new Inflater(true);
        inflater.setInput(gzip, from, to - from);
        int decoded = 0;
        try {
            while (inflater.inflate(new byte[1]) > 0) {
                decoded++;
            }
        } catch (DataFormatException e) {
            // what came before counts
        } finally {
            inflater.end();
        }
        return decoded;
    }

    @Test
    void aFlippedByteGivesAllThatCanBeDecodedAndOneFault() {
        byte[] whole = Logs.gzip(LOG);
        for (int at = 10; at < whole.length; at++) {
            byte[] gzip = whole.clone();
            gzip[at] ^= 0x10;
            Logs.Result result = Logs.read(gzip);
            assertThat(result.reasons().stream().filter(MalformedReason.CORRUPT_COMPRESSION::equals))
                    .as("flipped at %d", at)
                    .hasSize(1);
            assertThat(result.reasons().get(result.reasons().size() - 1))
                    .isEqualTo(MalformedReason.CORRUPT_COMPRESSION);
            assertThat(result.coverage().decodedBytes())
                    .as("flipped at %d", at)
                    .isGreaterThanOrEqualTo(inflate(gzip, 10, gzip.length));
        }
    }

    @Test
    void faultInsideADeflateBlockIsReportedWhereItIs() {
        byte[] stored = stored(LOG);
        int cut = 15 + 1_000;
        Malformed fault = Logs.read(Arrays.copyOf(stored, cut)).malformed().get(1);
        assertThat(fault.detail()).isEqualTo("the gzip data end early at compressed byte " + cut);
        assertThat(fault.position().byteOffset()).isEqualTo(1_000);
    }

    @Test
    void storedDataAreRead() {
        assertWhole(stored(LOG));
    }

    /** One member of one stored block: five bytes of header, then the bytes themselves. */
    private static byte[] stored(byte[] content) {
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        gzip.writeBytes(new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 0, 1});
        writeShort(gzip, content.length);
        writeShort(gzip, ~content.length);
        gzip.writeBytes(content);
        CRC32 crc = new CRC32();
        crc.update(content);
        writeShort(gzip, (int) crc.getValue());
        writeShort(gzip, (int) (crc.getValue() >> 16));
        writeShort(gzip, content.length);
        writeShort(gzip, content.length >> 16);
        return gzip.toByteArray();
    }

    private static void writeShort(ByteArrayOutputStream out, int value) {
        out.write(value);
        out.write(value >> 8);
    }
}
