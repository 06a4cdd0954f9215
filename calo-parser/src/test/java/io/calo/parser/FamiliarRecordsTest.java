package io.calo.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;

/** That the records which fill logs are familiar; that they are read as any others are is in the properties. */
class FamiliarRecordsTest {
    private static int end(String log, int maxRecordBytes, RawRecord raw) {
        byte[] bytes = Logs.utf8(log);
        return new FamiliarRecords(maxRecordBytes).read(raw, bytes, 0, bytes.length, true);
    }

    @Test
    void recordsThatFillLogsAreFamiliar() {
        for (String record : FamiliarRecordsProperties.familiar()) {
            RawRecord raw = new RawRecord();
            int end = end(record + Logs.received(), 1 << 10, raw);
            assertThat(end).as(record).isEqualTo(Logs.utf8(record).length - 2);
            assertThat(raw.familiar).isEqualTo(Logs.read(record).events().get(0).kind());
            assertThat(raw.lineFeeds).isEqualTo((int) record.lines().count());
        }
    }

    @Test
    void recordAtTheEndOfTheInputIsFamiliarWithItsBlankLineAlone() {
        assertThat(end(Logs.received(), 1 << 10, new RawRecord())).isPositive();
        assertThat(end(Logs.received().stripTrailing() + "\n", 1 << 10, new RawRecord()))
                .isNegative();
        assertThat(end(Logs.received() + "\n", 1 << 10, new RawRecord())).isNegative();
    }

    @Test
    void recordLongerThanTheLimitIsNotFamiliar() {
        int length = Logs.received().length() - 2;
        assertThat(end(Logs.received(), length, new RawRecord())).isEqualTo(length);
        assertThat(end(Logs.received(), length - 1, new RawRecord())).isNegative();
    }

    @Test
    void framerMeetsFamiliarRecordsAlsoWhereABlockEndsInside() {
        String log = String.join("", FamiliarRecordsProperties.familiar()).repeat(100);
        RecordFramer framer = new RecordFramer(ParseLimits.DEFAULT, Blocks.fresh());
        RawRecord raw = new RawRecord();
        framer.open(new ByteArrayInputStream(Logs.utf8(log)));
        int records = 0;
        while (framer.next(raw) != null) {
            assertThat(raw.familiar).as("record %d", records).isNotNull();
            records++;
        }
        assertThat(records).isEqualTo(100 * FamiliarRecordsProperties.familiar().size());
        assertThat(framer.decodedBytes()).isEqualTo(Logs.utf8(log).length);
    }

    @Test
    void statusOfAFamiliarReportIsHeldToTheLimitOfNames() {
        String report = "REPORT RequestId: " + Logs.REQUEST + "\tDuration: 1 ms\tStatus: ";
        String allowed = Logs.platform(report + "x".repeat(256));
        String beyond = Logs.platform(report + "x".repeat(257));
        assertThat(end(beyond + Logs.received(), 1 << 10, new RawRecord())).isPositive();
        assertThat(Logs.read(allowed + Logs.received()).reasons()).isEmpty();
        assertThat(Logs.read(beyond + Logs.received()).reasons()).containsExactly(MalformedReason.LIMIT_EXCEEDED);
    }
}
