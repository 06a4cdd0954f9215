package io.calo.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.calo.analysis.AnalysisResult;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.Mismatch;
import io.calo.parser.SourcePosition;
import io.calo.parser.Transaction;
import io.calo.parser.TransactionType;
import io.calo.report.internal.AtomicFile;
import io.calo.report.internal.text.CsvText;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every started transaction as a line. Amounts are exact, as logged; what is not stated is empty. */
final class TransactionsCsv implements Report {
    private static final List<String> HEADER = List.of(
            "transactionId",
            "timestamp",
            "requestId",
            "messageId",
            "subscriberId",
            "type",
            "direction",
            "directionInferred",
            "source",
            "action",
            "currency",
            "amount",
            "vat",
            "oldBalance",
            "newBalance",
            "paymentBalance",
            "outcome",
            "mismatchSubscriptionBalance",
            "mismatchPaymentBalance",
            "drift",
            "file",
            "line",
            "byteOffset");

    @Override
    public void write(AnalysisResult result, Path file) throws IOException {
        AtomicFile.write(file, out -> write(result, out));
    }

    private static void write(AnalysisResult result, Writer out) throws IOException {
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(CsvText.QUOTED)
                .build(out)) {
            csv.writeRecord(HEADER);
            List<String> cells = new ArrayList<>(HEADER.size());
            for (LedgerEntry entry : result.transactions()) {
                cells.clear();
                row(entry, cells);
                csv.writeRecord(cells);
            }
        }
    }

    private static void row(LedgerEntry entry, List<String> cells) {
        Transaction transaction = entry.transaction();
        Mismatch mismatch = entry.mismatch();
        SourcePosition position = entry.position();
        cells.add(text(transaction.id()));
        cells.add(IsoTime.format(entry.timestamp()));
        cells.add(text(entry.requestId()));
        cells.add(text(entry.messageId()));
        cells.add(text(entry.subscriberId()));
        cells.add(type(transaction.type()));
        cells.add(type(entry.direction()));
        cells.add(Boolean.toString(entry.directionInferred()));
        cells.add(text(transaction.source()));
        cells.add(text(transaction.action()));
        cells.add(text(transaction.currency()));
        cells.add(amount(transaction.amount()));
        cells.add(amount(transaction.vat()));
        cells.add(amount(transaction.oldBalance()));
        cells.add(amount(transaction.newBalance()));
        cells.add(amount(transaction.paymentBalance()));
        cells.add(entry.outcome().id());
        cells.add(amount(mismatch == null ? null : mismatch.subscriptionBalance()));
        cells.add(amount(mismatch == null ? null : mismatch.paymentBalance()));
        cells.add(amount(entry.drift()));
        cells.add(text(position.source()));
        cells.add(Long.toString(position.line()));
        cells.add(Long.toString(position.byteOffset()));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : CsvText.neutralized(text);
    }

    private static String type(@Nullable TransactionType type) {
        return type == null ? "" : type.name();
    }

    private static String amount(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString();
    }
}
