package io.calo.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What reading leaves to the garbage collector for each record, besides the block of input that the record lies in. */
class AllocationTest {
    private static final int RECORDS = 20_000;
    private static final int BLOCK = 1 << 16;

    /** What a reader takes once. */
    private static final int READER = 50_000;

    /** An event: its header, one reference and four words of numbers; of a transaction the lengths of its values besides. */
    private static final double EVENT = 32;

    private static final double TRANSACTION = 64;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private int sink;

    private static byte[] logOf(String record) {
        return Logs.utf8(record.repeat(RECORDS));
    }

    /** Bytes for each record of the log, blocks not counted; the least of three runs, of which the first loads classes. */
    private double perRecord(byte[] log, Consumer<LogEvent> consumer) throws IOException {
        double least = Double.MAX_VALUE;
        for (int run = 0; run < 3; run++) {
            least = Math.min(least, measure(log, consumer));
        }
        return least;
    }

    private double measure(byte[] log, Consumer<LogEvent> consumer) throws IOException {
        // A block begins with what the one before it held of an unfinished record.
        double blocks = (double) BLOCK * Math.ceil(log.length / (BLOCK - 1_500.0)) + BLOCK;
        return (allocated(log, EventLifetime.UNLIMITED, consumer) - blocks - READER) / RECORDS;
    }

    private static long allocated(byte[] log, EventLifetime lifetime, Consumer<LogEvent> consumer) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(log);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        int records = 0;
        try (LogReader reader = LogReader.builder().eventLifetime(lifetime).open(in, "log")) {
            for (LogEvent event; (event = reader.read()) != null; ) {
                records++;
                consumer.accept(event);
            }
        }
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
        assertThat(records).isEqualTo(RECORDS);
        return allocated;
    }

    @Test
    void familiarRecordCostsItsEventAlone() throws IOException {
        for (String record : FamiliarRecordsProperties.familiar()) {
            boolean transaction = record.contains("transaction: {");
            assertThat(perRecord(logOf(record), event -> sink++))
                    .as(record)
                    .isLessThanOrEqualTo(transaction ? TRANSACTION : EVENT);
        }
    }

    @Test
    void eventsThatPassTakeNoBlocksAtAll() throws IOException {
        byte[] log = logOf(Logs.startedNewer());
        long allocated = Long.MAX_VALUE;
        for (int run = 0; run < 3; run++) {
            allocated = Math.min(allocated, allocated(log, EventLifetime.UNTIL_NEXT_READ, event -> sink++));
        }
        double chunks = 64.0 * log.length / (BLOCK - 1_500.0);
        assertThat(allocated).isLessThan((long) (RECORDS * TRANSACTION + chunks + BLOCK + READER));
    }

    /** Were a string more than that made of each record, the test above would see it. */
    @Test
    void aStringMoreForEachRecordIsNoticed() throws IOException {
        String text = "Processing message " + Logs.MESSAGE;
        double string = 24 + 16 + (text.length() + 7) / 8 * 8;
        byte[] log = logOf(Logs.received());
        double without = perRecord(log, event -> sink++);
        double with = perRecord(log, event -> sink += event.message().hashCode());
        assertThat(with - without).isBetween(string - 1, string + 1);
        assertThat(with).isGreaterThan(EVENT);
    }

    /** Its own strings and numbers, the transaction that holds them, and little in between; of words that many share, nothing. */
    @Test
    void decodedTransactionCostsItsFieldsAndLittleMore() throws IOException {
        String record = Logs.startedNewer();
        int metadata = record.indexOf("metadata: '") + "metadata: '".length();
        String plain = record.substring(0, metadata) + record.substring(record.indexOf("',\n    currency"));
        double decoded = perRecord(
                logOf(plain),
                event -> sink += ((SyncStarted) event).transaction().hashCode());
        assertThat(decoded).isBetween(500.0, 600.0);
    }
}
