package io.calo.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives: each entry is an input of its own; what is broken is said, what is whole is read. */
class ZipInputTest {
    private static final byte[] LOG = Logs.utf8(Logs.received());

    static byte[] zip(Map<String, byte[]> entries, boolean stored) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                ZipEntry entry = new ZipEntry(each.getKey());
                if (stored) {
                    CRC32 crc = new CRC32();
                    crc.update(each.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(each.getValue().length);
                    entry.setCrc(crc.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(each.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    static Map<String, byte[]> logs(String... names) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (String name : names) {
            entries.put(name, name.endsWith("/") ? new byte[0] : LOG);
        }
        return entries;
    }

    @Test
    void entriesAreInputsNamedAfterTheArchive() {
        Logs.Result result = Logs.read(zip(logs("b/", "b/one", "a"), false));
        assertThat(result.sources()).containsExactly("log!/b/one", "log!/a");
        assertThat(result.coverage().files()).isEqualTo(2);
        assertThat(result.coverage().isClean()).isTrue();
    }

    @Test
    void compressedEntriesAreDecompressed() {
        Map<String, byte[]> entries = logs("plain");
        entries.put("000000.gz", Logs.gzip(LOG));
        Logs.Result result = Logs.read(zip(entries, true));
        assertThat(result.kinds()).containsExactly("message-received", "message-received");
    }

    @Test
    void hiddenEntriesAreIgnoredAndCounted() {
        Logs.Result result = Logs.read(zip(logs("__MACOSX/a", ".git/a", "x/.a", "x/__MACOSX/a", "x/a"), false));
        assertThat(result.sources()).containsExactly("log!/x/a");
        assertThat(result.coverage().ignored())
                .extracting(IgnoredInput::name)
                .containsExactly("log!/.git/a", "log!/__MACOSX/a", "log!/x/.a", "log!/x/__MACOSX/a");
    }

    @Test
    void entryWithoutARecordIsIgnored() {
        Map<String, byte[]> entries = logs("log");
        entries.put("README.txt", Logs.utf8("read me"));
        Logs.Result result = Logs.read(zip(entries, false));
        assertThat(result.kinds()).containsExactly("message-received");
        assertThat(result.coverage().ignored()).extracting(IgnoredInput::name).containsExactly("log!/README.txt");
    }

    @Test
    void dotsInAnEntrysNameAreOnlyALabel(@TempDir Path folder) throws IOException {
        Path archive = Files.write(folder.resolve("a.zip"), zip(logs("../../outside", "./here"), false));
        try (LogReader reader = LogReader.open(archive)) {
            assertThat(Logs.drain(reader).sources()).containsExactly("a.zip!/../../outside", "a.zip!/./here");
        }
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(archive);
        }
    }

    @Test
    void emptyArchiveHoldsNothing() {
        Logs.Result result = Logs.read(zip(Map.of(), false));
        assertThat(result.events()).isEmpty();
        assertThat(result.coverage().files()).isZero();
        assertThat(result.coverage().isClean()).isTrue();
    }

    @Test
    void archiveWithACommentIsWhole() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setComment("a comment ".repeat(3_000));
            zip.putNextEntry(new ZipEntry("log"));
            zip.write(LOG);
        }
        assertThat(Logs.read(bytes.toByteArray()).coverage().isClean()).isTrue();
    }

    @Test
    void dataAfterTheArchiveAreSaidToBeUnread() {
        byte[] two = join(zip(logs("a"), false), zip(logs("b"), false));
        byte[] record = join(zip(logs("a"), true), LOG);

        for (byte[] bytes : List.of(two, record)) {
            Logs.Result result = Logs.read(bytes);

            assertThat(result.kinds()).containsExactly("message-received", "malformed");
            assertThat(((Malformed) result.events().get(1)).detail()).contains("of other data, which were not read");
            assertThat(result.coverage().isClean()).isFalse();
        }
    }

    @Test
    void entriesOfOneNameAreToldApartByTheirOrdinals() {
        Logs.Result result = Logs.read(zipOfEntriesOfOneName());

        assertThat(result.sources()).containsOnly("log!/a");
        assertThat(result.events())
                .extracting(event -> event.position().input())
                .containsExactly(0L, 1L);
    }

    /** An archive of two entries, both called {@code a}. */
    static byte[] zipOfEntriesOfOneName() {
        byte[] zip = zip(logs("a", "b"), true);
        for (int at = 0; at < zip.length; at++) {
            zip[at] = zip[at] == 'b' && (zip[at - 1] == 0 || at == zip.length - 23) ? (byte) 'a' : zip[at];
        }
        return zip;
    }

    private static byte[] join(byte[] one, byte[] other) {
        byte[] joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }

    @Test
    void archiveInsideAnArchiveIsNotTakenForItsEnd() {
        byte[] inner = zip(logs("inner"), true);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("inner.zip", inner);
        entries.put("log", Logs.utf8(Logs.received().repeat(1_000)));
        byte[] zip = zip(entries, true);
        byte[] cut = Arrays.copyOf(zip, zip.length - 300);
        assertThat(Logs.read(zip).reasons()).containsExactly(MalformedReason.UNREADABLE);
        assertThat(Logs.read(cut).reasons()).contains(MalformedReason.CORRUPT_COMPRESSION);
    }

    @Test
    void archiveCutAnywhereSaysSoAndGivesWhatIsWhole() {
        for (boolean stored : new boolean[] {false, true}) {
            byte[] zip = zip(logs("a", "b", "c"), stored);
            for (int cut = 4; cut < zip.length; cut++) {
                Logs.Result result = Logs.read(Arrays.copyOf(zip, cut));
                List<MalformedReason> reasons = result.reasons();
                assertThat(reasons)
                        .as("cut at %d of %d", cut, zip.length)
                        .contains(MalformedReason.CORRUPT_COMPRESSION);
                assertThat(result.coverage().isClean()).isFalse();
            }
            assertThat(Logs.read(zip).kinds()).hasSize(3).doesNotContain("malformed");
        }
    }

    @Test
    void flippedByteNeverThrows() {
        byte[] zip = zip(logs("a", "b/"), false);
        for (int at = 4; at < zip.length; at++) {
            byte[] flipped = zip.clone();
            flipped[at] ^= 0x41;
            assertThat(Logs.read(flipped).coverage()).as("flipped at %d", at).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 1 << 16})
    void entryGivenUpHalfwayIsPassedOverWholeWhateverItHolds(int most) throws IOException {
        byte[] broken = Logs.concat(new byte[] {0x1F, (byte) 0x8B, 9}, zip(logs("within"), true));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.NO_COMPRESSION); // what is within looks like an entry of the archive
            zip.putNextEntry(new ZipEntry("broken.gz"));
            zip.write(broken);
            zip.putNextEntry(new ZipEntry("after"));
            zip.write(LOG);
        }
        Logs.Result result = Logs.read(Logs.chunked(bytes.toByteArray(), most), ParseLimits.DEFAULT);
        assertThat(result.sources()).containsExactly("log!/broken.gz", "log!/after");
    }

    @Test
    void archiveThatEndsInsideOfAHiddenEntryEndsEarly() {
        byte[] whole = zip(Map.of(".hidden", LOG), false);
        Logs.Result result = Logs.read(Arrays.copyOf(whole, 60));
        assertThat(result.reasons()).containsExactly(MalformedReason.CORRUPT_COMPRESSION);
        assertThat(result.coverage().isClean()).isFalse();
    }

    @Test
    void entryThatFailsRightAfterItsFirstBytesGivesTheseOut() {
        byte[] archive = zip(Map.of("a", LOG), true);
        int data = 30 + 1;
        byte[] cut = Arrays.copyOf(archive, data + 4);
        Logs.Result result = Logs.read(cut);
        assertThat(result.kinds()).containsExactly("malformed", "malformed");
        assertThat(result.malformed().get(0).byteLength()).isEqualTo(4);
        assertThat(result.malformed().get(0).excerpt()).isEqualTo("2031");
        assertThat(result.reasons().get(1)).isEqualTo(MalformedReason.CORRUPT_COMPRESSION);
    }
}
