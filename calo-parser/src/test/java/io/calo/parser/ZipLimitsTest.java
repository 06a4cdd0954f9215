package io.calo.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives made to mislead, and archives broken in one entry: the entries after it are read. */
class ZipLimitsTest {
    private static final byte[] LOG = Logs.utf8(Logs.received());

    /** Where a local header has these; the data begin after 30 bytes and the name. */
    private static final int FLAGS = 6;

    private static final int METHOD = 8;
    private static final int CRC = 14;

    private static byte[] zip(boolean stored, String... names) {
        return ZipInputTest.zip(ZipInputTest.logs(names), stored);
    }

    private static Malformed onlyFault(Logs.Result result) {
        assertThat(result.malformed()).hasSize(1);
        return result.malformed().get(0);
    }

    private static void assertOnlyTheSecondOfThreeIsLost(byte[] zip, String detail) {
        Logs.Result result = Logs.read(zip);
        assertThat(result.events().stream()
                        .filter(event -> event instanceof MessageReceived)
                        .map(event -> event.position().source()))
                .containsExactly("log!/a", "log!/c");
        Malformed fault = onlyFault(result);
        assertThat(fault.position().source()).isEqualTo("log!/b");
        assertThat(fault.reason()).isEqualTo(MalformedReason.CORRUPT_COMPRESSION);
        assertThat(fault.detail()).contains(detail);
        assertThat(result.coverage().unreadableFiles()).isOne();
    }

    /** Index of the local header of the entry, which has a name of one letter. */
    private static int headerOf(byte[] zip, char name) {
        for (int at = 0; at + 30 < zip.length; at++) {
            if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 3 && zip[at + 30] == name) {
                return at;
            }
        }
        throw new AssertionError("no entry " + name);
    }

    @Test
    void encryptedEntryIsLostAlone() {
        for (boolean stored : new boolean[] {false, true}) {
            byte[] zip = zip(stored, "a", "b", "c");
            zip[headerOf(zip, 'b') + FLAGS] |= 1;
            assertOnlyTheSecondOfThreeIsLost(zip, "the zip entry is encrypted; unpack it");
        }
    }

    @Test
    void entryOfAnUnknownMethodIsLostAlone() {
        byte[] zip = zip(true, "a", "b", "c");
        zip[headerOf(zip, 'b') + METHOD] = 12;
        assertOnlyTheSecondOfThreeIsLost(zip, "compressed by method 12");
    }

    @Test
    void entryWhoseLengthIsNotToldIsLostAlone() {
        byte[] zip = zip(true, "a", "b", "c");
        zip[headerOf(zip, 'b') + FLAGS] |= 8;
        assertOnlyTheSecondOfThreeIsLost(zip, "does not say where it ends");
    }

    @Test
    void corruptEntryIsLostAloneAndWhatItHeldBeforeIsRead() {
        byte[] zip = zip(false, "a", "b", "c");
        zip[headerOf(zip, 'b') + 31] = 7; // a block of the third type, which does not exist
        assertOnlyTheSecondOfThreeIsLost(zip, "the zip entry is corrupt (invalid block type)");
    }

    @Test
    void entryThatDoesNotMatchItsChecksumIsReadAndSaidToBe() {
        for (boolean stored : new boolean[] {false, true}) {
            byte[] zip = zip(stored, "a", "b", "c");
            // The checksum of an entry that is not stored follows it, 16 bytes before the next.
            int crc = stored ? headerOf(zip, 'b') + CRC : headerOf(zip, 'c') - 12;
            zip[crc] ^= 1;
            Logs.Result result = Logs.read(zip);
            assertThat(result.kinds()).containsOnlyOnce("malformed").hasSize(4);
            assertThat(onlyFault(result).detail()).isEqualTo("the zip entry does not match its checksum");
            assertThat(onlyFault(result).position().source()).isEqualTo("log!/b");
        }
    }

    @Test
    void bytesBetweenTwoEntriesAreSaidAndPassedOver() {
        byte[] zip = zip(true, "a", "b");
        int at = headerOf(zip, 'b');
        byte[] between = Logs.concat(
                java.util.Arrays.copyOf(zip, at),
                Logs.utf8("PK\3\3 nothing"),
                java.util.Arrays.copyOfRange(zip, at, zip.length));
        Logs.Result result = Logs.read(between);
        assertThat(result.kinds()).filteredOn("message-received"::equals).hasSize(2);
        assertThat(result.malformed().get(0).detail()).contains("holds at byte " + at + " what is no entry");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x",
                "/etc/x",
                "..\\..\\x",
                "C:\\x",
                "a\u0000b",
                "a\nb",
                "\u001b[31mred",
                "x/../../y",
                "con",
                " "
            })
    void nameOfAnEntryIsOnlyALabel(String name) {
        Logs.Result result = Logs.read(ZipInputTest.zip(Map.of(name, LOG), false));
        assertThat(result.kinds()).containsExactly("message-received");
        String label = result.sources().get(0);
        assertThat(label).startsWith("log!/").hasSameSizeAs("log!/" + name);
        assertThat(label.chars()).noneMatch(Character::isISOControl);
    }

    @Test
    void entriesOfTheSameNameAreAllRead() {
        Logs.Result result = Logs.read(ZipInputTest.zipOfEntriesOfOneName());
        assertThat(result.kinds()).containsExactly("message-received", "message-received");
    }

    @Test
    void nameThatIsNoTextIsALabelToo() {
        byte[] zip = zip(true, "a", "b");
        zip[headerOf(zip, 'b') + 30] = (byte) 0xFF;
        Logs.Result result = Logs.read(zip);
        assertThat(result.sources()).containsExactly("log!/a", "log!/\uFFFD");
        assertThat(result.coverage().isClean()).isTrue();
    }

    @Test
    void archiveInsideAnArchiveIsSaidToBeUnopenedAndNothingInItIsRead() {
        for (boolean stored : new boolean[] {false, true}) {
            Map<String, byte[]> entries = new LinkedHashMap<>();
            entries.put("inner.zip", zip(true, "x", "y"));
            entries.put("log", LOG);
            Logs.Result result = Logs.read(ZipInputTest.zip(entries, stored));
            assertThat(result.kinds()).containsExactly("malformed", "message-received");
            assertThat(onlyFault(result).reason()).isEqualTo(MalformedReason.UNREADABLE);
            assertThat(onlyFault(result).detail()).contains("unpack the outer one");
            assertThat(onlyFault(result).position().source()).isEqualTo("log!/inner.zip");
        }
    }

    @Test
    void ofMoreEntriesThanAllowedTheFirstAreRead() {
        ParseLimits limits = ParseLimits.builder().maxZipEntries(2).build();
        assertThat(read(zip(false, "a", "b"), limits).coverage().isClean()).isTrue();

        Logs.Result result = read(zip(false, "a", "b", "c"), limits);
        assertThat(result.kinds()).containsExactly("message-received", "message-received", "malformed");
        assertThat(onlyFault(result).reason()).isEqualTo(MalformedReason.LIMIT_EXCEEDED);
        assertThat(onlyFault(result).detail())
                .isEqualTo("the zip archive holds more entries than 2, above the limit maxZipEntries (2);"
                        + " the others were not read; raise the limit if this is genuine");
    }

    @Test
    void entriesThatAreBombsAreGivenUpAndTheOneAfterIsRead() throws IOException {
        Logs.Result result = Logs.read(bombs());
        assertThat(result.reasons())
                .containsExactly(
                        MalformedReason.NO_RECORD_START,
                        MalformedReason.LIMIT_EXCEEDED,
                        MalformedReason.NO_RECORD_START,
                        MalformedReason.LIMIT_EXCEEDED);
        assertThat(result.malformed().get(1).detail()).contains("above the limit maxCompressionRatio (500)");
        assertThat(result.sources()).contains("log!/log");
        assertThat(result.kinds()).endsWith("message-received");
    }

    /** A hundred million zeros, a folder's entry and a hidden one of as many, and a gzip bomb; then a log. */
    static byte[] bombs() throws IOException {
        byte[] zeros = new byte[1 << 20];
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : List.of("bomb", "folder/", ".hidden")) {
                zip.putNextEntry(new ZipEntry(name));
                for (int i = 0; i < 100; i++) {
                    zip.write(zeros);
                }
            }
            zip.putNextEntry(new ZipEntry("bomb.gz"));
            zip.write(HostileStreams.gzipOfZeros(100 << 20));
            zip.putNextEntry(new ZipEntry("log"));
            zip.write(LOG);
        }
        return bytes.toByteArray();
    }

    private static Logs.Result read(byte[] zip, ParseLimits limits) {
        return Logs.read(new ByteArrayInputStream(zip), limits);
    }
}
