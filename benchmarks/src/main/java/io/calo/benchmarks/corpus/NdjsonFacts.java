package io.calo.benchmarks.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.calo.parser.LogEvent;
import io.calo.parser.SyncStarted;
import io.calo.parser.Transaction;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Writes events as one JSON object a line, flat; what is absent is left out. */
final class NdjsonFacts implements Closeable {
    private final JsonGenerator json;

    NdjsonFacts(Path file) throws IOException {
        json = new JsonFactory().createGenerator(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
        json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    }

    void write(LogEvent event) throws IOException {
        json.writeStartObject();
        text(Fact.TIMESTAMP, Fact.timestamp(event));
        text(Fact.REQUEST_ID, event.requestId());
        text(Fact.LEVEL, event.level());
        text(Fact.KIND, event.kind().id());
        if (event instanceof SyncStarted started) {
            transaction(started.transaction());
        } else {
            text(Fact.MESSAGE, event.message());
        }
        json.writeEndObject();
    }

    private void transaction(Transaction transaction) throws IOException {
        Fact.requireNoOthers(transaction);
        text(Fact.ID, transaction.id());
        text(Fact.USER_ID, transaction.userId());
        text(Fact.TYPE, transaction.type() == null ? null : transaction.type().name());
        text(Fact.SOURCE, transaction.source());
        text(Fact.ACTION, transaction.action());
        text(Fact.CURRENCY, transaction.currency());
        number(Fact.AMOUNT, transaction.amount());
        number(Fact.VAT, transaction.vat());
        number(Fact.OLD_BALANCE, transaction.oldBalance());
        number(Fact.NEW_BALANCE, transaction.newBalance());
        number(Fact.PAYMENT_BALANCE, transaction.paymentBalance());
        if (transaction.updatePaymentBalance() != null) {
            json.writeBooleanField(Fact.UPDATE_PAYMENT_BALANCE, transaction.updatePaymentBalance());
        }
        text(Fact.METADATA, transaction.metadata());
    }

    private void text(String name, @Nullable String text) throws IOException {
        if (text != null) {
            json.writeStringField(name, text);
        }
    }

    private void number(String name, @Nullable BigDecimal number) throws IOException {
        if (number != null) {
            json.writeNumberField(name, number);
        }
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
