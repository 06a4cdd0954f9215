package io.calo.benchmarks.rival;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import io.calo.benchmarks.corpus.Fact;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * FastCSV over CSV. Fair: its callback interface, which hands out fields without making strings of them, so that only those are
 * made that are asked for, and numbers straight from its buffer.
 */
public final class FastCsvFacts implements FactReader {
    @Override
    public long read(Path file, FactSink sink) throws IOException {
        Lines lines = new Lines(sink);
        try (InputStream in = Files.newInputStream(file);
                CsvReader<Boolean> csv = CsvReader.builder().build(lines, in, StandardCharsets.UTF_8)) {
            long records = 0;
            for (Boolean fact : csv) {
                records += fact ? 1 : 0;
            }
            return records;
        }
    }

    private static final class Lines extends AbstractBaseCsvCallbackHandler<Boolean> {
        private static final int TIMESTAMP = Fact.COLUMNS.indexOf(Fact.TIMESTAMP);
        private static final int KIND = Fact.COLUMNS.indexOf(Fact.KIND);
        private static final int FIRST_OF_TRANSACTION = Fact.COLUMNS.indexOf(Fact.ID);
        private static final int AMOUNT = Fact.COLUMNS.indexOf(Fact.AMOUNT);
        private static final int PAYMENT_BALANCE = Fact.COLUMNS.indexOf(Fact.PAYMENT_BALANCE);

        private final FactSink sink;
        private final TransactionDraft draft = new TransactionDraft();
        private boolean afterHeader;
        private long timestamp;

        Lines(FactSink sink) {
            this.sink = sink;
        }

        @Override
        protected void handleField(int column, char[] buffer, int from, int length, boolean quoted) {
            if (!afterHeader) {
                return;
            }
            if (column == TIMESTAMP) {
                timestamp = IsoMillis.parse(buffer, from);
            } else if (column == KIND) {
                sink.record(timestamp, new String(buffer, from, length));
            } else if (column >= AMOUNT && column <= PAYMENT_BALANCE && length > 0) {
                number(column, new BigDecimal(buffer, from, length));
            } else if (column >= FIRST_OF_TRANSACTION && length > 0) {
                draft.set(Fact.COLUMNS.get(column), new String(buffer, from, length));
            }
        }

        private void number(int column, BigDecimal number) {
            switch (column - AMOUNT) {
                case 0 -> draft.amount = number;
                case 1 -> draft.vat = number;
                case 2 -> draft.oldBalance = number;
                case 3 -> draft.newBalance = number;
                default -> draft.paymentBalance = number;
            }
        }

        @Override
        protected Boolean buildRecord() {
            if (draft.id != null) {
                sink.transaction(draft.take());
            }
            boolean fact = afterHeader;
            afterHeader = true;
            return fact;
        }
    }
}
