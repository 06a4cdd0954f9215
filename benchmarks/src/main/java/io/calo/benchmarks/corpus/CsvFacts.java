package io.calo.benchmarks.corpus;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.calo.parser.LogEvent;
import io.calo.parser.SyncStarted;
import io.calo.parser.Transaction;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Writes events as CSV; what is absent is an empty field. */
final class CsvFacts implements Closeable {
    private static final int TRANSACTION_FIELDS = Fact.COLUMNS.size() - 5;

    private final CsvWriter csv;

    CsvFacts(Path file) throws IOException {
        csv = CsvWriter.builder().build(file);
        csv.writeRecord(Fact.COLUMNS);
    }

    void write(LogEvent event) {
        CsvWriter.CsvWriterRecord line = csv.writeRecord()
                .writeField(Fact.timestamp(event))
                .writeField(event.requestId())
                .writeField(event.level())
                .writeField(event.kind().id());
        if (event instanceof SyncStarted started) {
            transaction(line.writeField(""), started.transaction());
        } else {
            line.writeField(event.message());
            for (int i = 0; i < TRANSACTION_FIELDS; i++) {
                line.writeField("");
            }
        }
        line.endRecord();
    }

    private static void transaction(CsvWriter.CsvWriterRecord line, Transaction transaction) {
        Fact.requireNoOthers(transaction);
        line.writeField(transaction.id())
                .writeField(transaction.userId())
                .writeField(text(transaction.type()))
                .writeField(transaction.source())
                .writeField(transaction.action())
                .writeField(transaction.currency())
                .writeField(text(transaction.amount()))
                .writeField(text(transaction.vat()))
                .writeField(text(transaction.oldBalance()))
                .writeField(text(transaction.newBalance()))
                .writeField(text(transaction.paymentBalance()))
                .writeField(text(transaction.updatePaymentBalance()))
                .writeField(transaction.metadata());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
