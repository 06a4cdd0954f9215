package io.calo.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.parser.LogProperties.Mutation;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** Whatever the bytes are and however they come: reading familiar records in one pass says what the general way says. */
class FamiliarRecordsProperties {
    private static final ParseLimits TIGHT = ParseLimits.builder()
            .maxNumberDigits(20)
            .maxStringBytes(256)
            .maxIdentifierBytes(192)
            .build();
    private static final ParseLimits SMALL =
            ParseLimits.builder().maxRecordBytes(1 << 10).maxExcerptBytes(64).build();

    /** Bytes that mean something to one of the texts, or to the search for a record's end. */
    private static final String TELLING = "09afAZ.-:'\\\",{} \t\n\r\0\u0100";

    /** Records of the familiar texts, values at their bounds, and near misses of each. */
    static final List<String> RECORDS = records();

    /** One record of each familiar text. */
    static List<String> familiar() {
        String request = "RequestId: " + Logs.REQUEST;
        return List.of(
                Logs.platform("START " + request + " Version: $LATEST"),
                Logs.received(),
                older(),
                Logs.startedNewer(),
                Logs.application("SubscriptionBalanceUpdated event published"),
                Logs.application("Balance is already synced from other listeners"),
                Logs.application("Skipping the process, balance is already synced from other listeners"),
                Logs.application(
                        "ERROR",
                        "Subscription balance and payment balance are not in sync {\n  userId: '" + Logs.USER
                                + "',\n  subscriptionBalance: 5.8,\n  paymentBalance: 60.181000000000004\n}"),
                Logs.application("Skipping the balance sync for create subscription, as another listener will"),
                Logs.application("Transaction Lock created TransactionLock {\n  pk: 'x',\n  attempts: 1\n}"),
                Logs.platform("INIT_START Runtime Version: nodejs:20.v99\tRuntime Version ARN: arn:test"),
                Logs.platform("REPORT " + request + "\tDuration: 141.09 ms\t\nXRAY TraceId: 1-2\t"),
                Logs.platform("END " + request),
                Logs.platform("REPORT " + request + "\tDuration: 141.09 ms\tBilled Duration: 142 ms\t"));
    }

    private static String older() {
        return Logs.started("").replace("4.2,\n", "4.2,\n    vat: 0,\n");
    }

    private static List<String> records() {
        List<String> records = new ArrayList<>(Logs.everyKind());
        String newer = Logs.startedNewer();
        String older = older();
        records.add(older);
        for (String number : List.of(
                "0",
                "-0",
                "00",
                "-",
                "1.",
                ".5",
                "1e21",
                "-12.50",
                "123456789012345678",
                "1234567890123456789",
                "1.2.3")) {
            records.add(older.replace("vat: 0", "vat: " + number));
            records.add(newer.replace("vat: 0.2", "vat: " + number));
        }
        for (String metadata : List.of("", "\\'", "\\\\", "\\", "'", "\n", "\\\n", "x".repeat(700), "a' +\n      'b")) {
            records.add(newer.replace("{\"note\"", metadata + "{\"note\""));
        }
        for (String end : List.of("\n", "\r\n", "\n\n", "\r", " ", "\n" + Logs.TIME + " x", "\n\n" + Logs.TIME + "x")) {
            records.add(Logs.application("Skipping the process" + end));
            records.add(Logs.platform("REPORT RequestId: " + Logs.REQUEST + "\tDuration: 1 ms" + end));
        }
        for (int status : new int[] {256, 257}) {
            String report = "REPORT RequestId: " + Logs.REQUEST + "\tDuration: 1 ms\tStatus: ";
            records.add(Logs.platform(report + "x".repeat(status)));
        }
        records.add(newer.replace("'DEBIT'", "'CREDIT'"));
        records.add(newer.replace("'DEBIT'", "'DEBUT'"));
        records.add(newer.replace("true", "false"));
        records.add(newer.replace("true", "fa1se"));
        records.add(newer.replace("MANUAL_DEDUCTION", "M".repeat(64)));
        records.add(newer.replace("MANUAL_DEDUCTION", "M".repeat(65)));
        records.add(newer.replace("type:", "tipe:"));
        for (int digits = 18; digits <= 25; digits++) {
            records.add(newer.replace("oldBalance: ", "oldBalance: " + "1".repeat(digits) + ",\n    odd: "));
            records.add(newer.replaceFirst("vat: [0-9.]+", "vat: " + "1".repeat(digits)));
            records.add(newer.replaceFirst("vat: [0-9.]+", "vat: -0." + "1".repeat(digits - 2)));
        }
        records.add(Logs.received().replace(Logs.TIME, "2031-02-29T07:08:09.010Z"));
        records.add(Logs.received().replace(Logs.TIME, "2031-05-06T24:08:09.010Z"));
        records.add(Logs.received().replace(Logs.TIME, "2031-05-06T23:59:59.999Z"));
        records.add(Logs.received().replace(Logs.TIME, "2031-05-06T23:60:59.999Z"));
        records.add(Logs.received().replace(Logs.TIME, "2031-05-06T23:59:60.999Z"));
        return records;
    }

    /** All that was found, in order, each with where it stands. */
    private static List<String> found(InputStream in, ParseLimits limits, FamiliarRecords familiar) {
        RecordFramer framer = new RecordFramer(limits, familiar, Blocks.fresh());
        RecordReader reader = new RecordReader(limits);
        RawRecord raw = new RawRecord();
        List<String> found = new ArrayList<>();
        framer.open(in);
        Framer.Frame frame;
        while ((frame = framer.next(raw)) != null) {
            String what = frame == Framer.Frame.RECORD
                    ? Logs.describe(reader.read(raw))
                    : frame + " " + raw.line + " " + raw.byteOffset + " " + (raw.end - raw.start);
            found.add(what + " " + framer.byteLength() + " " + framer.separatorBytes() + " " + framer.line() + " "
                    + framer.frames() + " " + framer.isDrained());
        }
        found.add(framer.decodedBytes() + " " + framer.separatorBytes() + " " + framer.line());
        return found;
    }

    static void assertSame(byte[] log, int most) {
        for (ParseLimits limits : List.of(ParseLimits.DEFAULT, SMALL, TIGHT)) {
            List<String> general = found(new ByteArrayInputStream(log), limits, new FamiliarRecords(0));
            FamiliarRecords familiar = FamiliarRecords.within(limits);
            assertThat(found(Logs.chunked(log, most), limits, familiar)).isEqualTo(general);
        }
    }

    @Provide
    Arbitrary<byte[]> logs() {
        Arbitrary<String> records = Arbitraries.of(RECORDS);
        Arbitrary<String> windows = records.map(record -> record.replace("\n", "\r\n"));
        Arbitrary<String> tight = records.map(record -> record.substring(0, record.length() - 1));
        Arbitrary<String> others = Arbitraries.of("\n", "\r\n", "text\n\n", Logs.TIME + " ", "  " + Logs.TIME + " x\n");
        return Arbitraries.frequencyOf(
                        Tuple.of(8, records), Tuple.of(1, windows), Tuple.of(1, tight), Tuple.of(1, others))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(parts -> Logs.utf8(String.join("", parts)));
    }

    @Provide
    Arbitrary<Mutation> mutations() {
        Arbitrary<byte[]> inserted =
                Arbitraries.strings().withChars(TELLING).ofMaxLength(2).map(Logs::utf8);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1 << 12),
                        Arbitraries.integers().between(0, 2),
                        inserted)
                .as(Mutation::new);
    }

    @Example
    void textThatIsNoUtf8IsHeldToTheSameLimits() {
        String mismatch = RECORDS.stream()
                .filter(r -> r.contains("userId: '") && r.contains("subscriptionBalance"))
                .findFirst()
                .orElseThrow();
        ParseLimits limits = ParseLimits.builder().maxIdentifierBytes(64).build();
        byte[] log = mismatch.replace(Logs.USER, "\u00FF".repeat(22)).getBytes(StandardCharsets.ISO_8859_1);
        List<String> general = found(new ByteArrayInputStream(log), limits, new FamiliarRecords(0));
        assertThat(found(new ByteArrayInputStream(log), limits, FamiliarRecords.within(limits)))
                .isEqualTo(general);
    }

    @Property(tries = 400)
    void logsAreReadTheSame(@ForAll("logs") byte[] log, @ForAll @IntRange(min = 1, max = 3000) int most) {
        assertSame(log, most);
    }

    @Property(tries = 800)
    void mutatedLogsAreReadTheSame(
            @ForAll("logs") byte[] log,
            @ForAll("mutations") Mutation mutation,
            @ForAll @IntRange(min = 1, max = 3000) int most) {
        assertSame(mutation.apply(log), most);
    }

    @Property(tries = 400)
    void cutLogsAreReadTheSame(@ForAll("logs") byte[] log, @ForAll @IntRange(min = 0, max = 1 << 12) int length) {
        assertSame(Arrays.copyOf(log, Math.min(length, log.length)), 1000);
    }

    @Example
    void everyByteOfEveryRecordChangedIsReadTheSame() {
        for (String record : familiar()) {
            byte[] log = Logs.utf8(record + Logs.received());
            for (int at = 0; at < record.length(); at++) {
                for (byte b : new byte[] {'\n', '\\', '0', ' '}) {
                    byte[] changed = log.clone();
                    changed[at] = b;
                    assertSame(changed, log.length);
                }
            }
        }
    }

    @Example
    void logsInPiecesOfEverySizeAreReadTheSame() {
        byte[] log = Logs.utf8(String.join("", RECORDS));
        for (int most = 1; most <= 300; most += 1 + most / 16) {
            assertSame(log, most);
        }
    }

    @Example
    void recordsAtTheEndOfABlockAreReadTheSame() {
        String records = String.join("", RECORDS);
        for (int shift = 0; shift < 700; shift += 23) {
            String filled = Logs.application("x".repeat(shift)) + records.repeat(1 + (1 << 16) / records.length());
            assertSame(Logs.utf8(filled), Integer.MAX_VALUE);
        }
    }
}
